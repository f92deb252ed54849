package vn.tuyengiao.portal.notification.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.notification.domain.Notice;
import vn.tuyengiao.portal.notification.domain.NoticeKind;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.owed.OwedKind;
import vn.tuyengiao.portal.platform.owed.OwedMatter;
import vn.tuyengiao.portal.platform.owed.OwedSource;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** Puts notices into words, in the reader's language. */
@Component
@RequiredArgsConstructor
class NoticeWords {

	private final Words words;

	private final List<OwedSource> sources;

	private final VietnamTime time;

	/** By the day on which they were made, in the order in which they come. */
	List<NoticeDay> days(List<Notice> notices, boolean withUnit) {
		Map<LocalDate, List<NoticeLine>> days = new LinkedHashMap<>();
		for (Notice notice : notices) {
			days.computeIfAbsent(LocalDate.ofInstant(notice.at(), VietnamTime.ZONE), day -> new ArrayList<>())
				.add(line(notice, withUnit));
		}
		return days.entrySet().stream().map(day -> new NoticeDay(name(day.getKey()), day.getValue())).toList();
	}

	private String name(LocalDate day) {
		if (day.equals(time.today())) {
			return say("notice.day.today");
		}
		return day.equals(time.today().minusDays(1)) ? say("notice.day.yesterday") : Days.day(day);
	}

	private NoticeLine line(Notice notice, boolean withUnit) {
		String kind = notice.kind().name();
		String heading = "notice.heading." + kind + (notice.asked() == null ? "" : "." + notice.asked());
		return new NoticeLine(notice.id(), NoticeLine.icon(notice.kind()),
				say(heading, title(notice), notice.figure(), notice.unitName(), Days.day(notice.dueOn())),
				notice.summary(), due(notice),
				notice.note().isEmpty() ? null : say("notice.note." + kind, notice.note()),
				withUnit ? notice.unitName() : null, Days.minute(notice.at()),
				notice.read() ? "READ" : notice.over() ? "OVER" : "UNREAD",
				notice.over() ? notice.again() ? "notice.over.again" : "notice.over.done" : null);
	}

	private @Nullable String due(Notice notice) {
		if (notice.kind() == NoticeKind.REMINDED) {
			return notice.dueOn() == null ? null : say("notice.due.day", Days.day(notice.dueOn()));
		}
		return notice.step().isEmpty() ? null : say("notice.due", notice.step(), Days.day(notice.dueOn()));
	}

	private String title(Notice notice) {
		if (!notice.argument().isEmpty()) {
			return owed(notice);
		}
		return notice.titleKey() == null ? notice.title() : say(notice.titleKey(), notice.title());
	}

	/** As the home page words it. */
	private String owed(Notice notice) {
		for (OwedSource source : sources) {
			for (OwedKind kind : source.kinds()) {
				if (kind.name().equals(notice.owedKind())) {
					return words.say(source.title(OwedMatter.of(kind, notice.title(), notice.argument())));
				}
			}
		}
		return notice.title();
	}

	private String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}

}
