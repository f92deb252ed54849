package vn.tuyengiao.portal.notification.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import vn.tuyengiao.portal.notification.domain.Notice;
import vn.tuyengiao.portal.notification.domain.NoticeKind;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * A notice as it is read. {@code heading}: message key with a place for the title;
 * {@code noteLabel}: message key with a place for the note, null without one;
 * {@code unitName}: null where it goes without saying.
 */
public record NoticeLine(UUID id, String icon, String heading, String title, String summary, String noteLabel,
		String note, String step, String dueOn, String unitName, String at, boolean read) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

	static NoticeLine of(Notice notice, boolean withUnit) {
		String kind = notice.kind().name();
		return new NoticeLine(notice.id(), icon(notice.kind()),
				"notice.heading." + kind + (notice.asked() == null ? "" : "." + notice.asked()), notice.title(),
				notice.summary(), notice.note().isEmpty() ? null : "notice.note." + kind, notice.note(), notice.step(),
				notice.dueOn() == null ? null : DAY.format(notice.dueOn()), withUnit ? notice.unitName() : null,
				TIME.format(LocalDateTime.ofInstant(notice.at(), VietnamTime.ZONE)), notice.read());
	}

	private static String icon(NoticeKind kind) {
		return switch (kind) {
			case DIRECTIVE_ISSUED -> "file-text";
			case DIRECTIVE_AMENDED -> "versions";
			case DIRECTIVE_WITHDRAWN, DIRECTIVE_DROPPED -> "ban";
			case DIRECTIVE_PRESENTED -> "send";
			case DIRECTIVE_RETURNED -> "arrow-back-up";
		};
	}

}
