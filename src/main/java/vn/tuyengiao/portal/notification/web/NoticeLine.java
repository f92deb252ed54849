package vn.tuyengiao.portal.notification.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.notification.domain.NoticeKind;

/**
 * A notice as it is read. {@code heading}, {@code due} and {@code note}: in words, the
 * latter two null where there is nothing to say; {@code unitName}: null where it goes
 * without saying; {@code state}: UNREAD, OVER (before it was read) or READ; {@code over}:
 * message key of why it does not wait any more, null while it does.
 */
public record NoticeLine(UUID id, String icon, String heading, String summary, @Nullable String due,
		@Nullable String note, @Nullable String unitName, String at, String state, @Nullable String over) {

	static String icon(NoticeKind kind) {
		return switch (kind) {
			case DIRECTIVE_ISSUED, LETTER_ISSUED -> "file-text";
			case DIRECTIVE_AMENDED -> "versions";
			case DIRECTIVE_WITHDRAWN, DIRECTIVE_DROPPED -> "ban";
			case DIRECTIVE_PRESENTED, PAPER_PRESENTED -> "send";
			case DIRECTIVE_RECALLED, PLAN_RECALLED, REPORT_RECALLED -> "history";
			case DIRECTIVE_RETURNED, PAPER_RETURNED, PLAN_RETURNED, REPORT_RETURNED -> "arrow-back-up";
			case PLAN_SENT, REPORT_SENT -> "inbox";
			case PLAN_ACCEPTED, REPORT_ACCEPTED -> "circle-check";
			case PLAN_EXTENDED, REPORT_EXTENDED -> "calendar-plus";
			case DUE_SOON -> "clock";
			case REMINDED -> "bell";
			case CONFERENCE_INVITED -> "users";
			case CONFERENCE_MOVED -> "calendar-time";
			case CONFERENCE_CANCELLED -> "ban";
			case SERIES_ITEM_PROPOSED -> "message";
			case ABSENCE_NOTED -> "users-group";
			case TASK_GIVEN, TASK_REPORTED -> "list-check";
			case TASK_RETURNED -> "arrow-back-up";
			case TASK_CLOSED -> "check";
			case TASK_HANDED_ON, TASK_HANDED_OVER -> "arrow-forward-up";
			case TASK_MOVED -> "calendar-time";
			case TASK_CANCELLED -> "ban";
			case OVERDUE -> "clock-exclamation";
			case PROPOSAL_ASKED, PROPOSAL_REOPENED -> "message";
			case PROPOSAL_PASSED -> "arrow-right";
			case PROPOSAL_ANSWERED -> "circle-check";
			case PROPOSAL_MOVED -> "calendar-time";
			case PROPOSAL_INFORMATION -> "info-circle";
		};
	}

}
