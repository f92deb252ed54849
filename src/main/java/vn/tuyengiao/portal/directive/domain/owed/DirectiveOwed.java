package vn.tuyengiao.portal.directive.domain.owed;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.ConferenceAddress;
import vn.tuyengiao.portal.platform.owed.OwedAction;
import vn.tuyengiao.portal.platform.owed.OwedKind;
import vn.tuyengiao.portal.platform.owed.OwedMatter;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.owed.OwedSource;

/**
 * What directives ask of units, and what their drafts ask of the office that keeps them.
 */
@Component
@Order(10)
class DirectiveOwed implements OwedSource {

	private static final String EDIT = "EDIT";

	private static final String ACKNOWLEDGEMENT = "DIRECTIVE_ACKNOWLEDGEMENT";

	private static final String ISSUE = "DIRECTIVE_ISSUE";

	private static final String DRAFT = "DIRECTIVE_DRAFT";

	private static final List<OwedKind> KINDS = List.of(kind(ACKNOWLEDGEMENT, EDIT, "file-check"),
			kind("DIRECTIVE_PROGRAMME", EDIT, "file-description"), kind("DIRECTIVE_CONFERENCE", EDIT, "users"),
			kind("DIRECTIVE_STATEMENT", EDIT, "checks"), kind("DIRECTIVE_PLAN", EDIT, "list-check"),
			kind("DIRECTIVE_REPORT", EDIT, "report-analytics"), kind(ISSUE, "ISSUE", "send"),
			kind(DRAFT, "REGISTER", "arrow-back-up"));

	@Override
	public String view() {
		return "owed_directive";
	}

	@Override
	public List<OwedKind> kinds() {
		return KINDS;
	}

	/** The step. */
	@Override
	public String part(OwedRow row) {
		return row.argument(1);
	}

	@Override
	public MessageSourceResolvable title(OwedMatter row) {
		boolean first = "1".equals(row.argument(3));
		return switch (row.kind().name()) {
			case ISSUE -> say(first ? "directive.owed.issue" : "directive.owed.issue.amendment", row.title());
			case DRAFT -> say("directive.owed.draft", row.title());
			default -> "AGAIN".equals(row.state()) ? say("directive.owed.again", row.title())
					: row.argument(0).isEmpty() ? say("directive.owed.acknowledge", row.title())
							: say("directive.owed.step", row.argument(0), row.title());
		};
	}

	@Override
	public MessageSourceResolvable asked(OwedMatter row) {
		return say("directive.load.step", row.argument(4), row.argument(0));
	}

	@Override
	public List<MessageSourceResolvable> notes(OwedRow row) {
		return switch (row.kind().name()) {
			case ISSUE -> List.of(say("directive.owed.presented-by", row.argument(5)));
			case DRAFT -> List.of(say("directive.owed.returned-by", row.argument(5), row.argument(6)));
			default -> List.of();
		};
	}

	@Override
	public OwedAction action(OwedRow row) {
		String directive = "/directives/" + row.recordId();
		String unit = directive + "/units/" + row.unitId();
		return switch (row.kind().name()) {
			case ISSUE -> OwedAction.link("directive.owed.do.issue", directive + "/issue");
			case DRAFT -> OwedAction.link("directive.owed.do.draft", row.href());
			// it is read before it is acknowledged
			case ACKNOWLEDGEMENT -> OwedAction.link("directive.owed.do.acknowledge", directive);
			case "DIRECTIVE_PROGRAMME" -> step(row, unit + "/programme");
			case "DIRECTIVE_CONFERENCE" -> step(row, ConferenceAddress.of(row.recordId(), row.unitId()));
			default -> step(row, unit + "/steps/" + row.argument(1));
		};
	}

	private static OwedAction step(OwedRow row, String href) {
		String evidence = row.kind().name().substring("DIRECTIVE_".length());
		return OwedAction.link("directive.unit.act." + evidence + ".OPEN", href);
	}

	private static OwedKind kind(String name, String needs, String icon) {
		return new OwedKind(name, needs, "directive.owed.kind." + name.substring("DIRECTIVE_".length()), icon,
				EDIT.equals(needs));
	}

	private static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}
