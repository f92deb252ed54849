package vn.tuyengiao.portal.plan.domain.owed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.owed.OwedAction;
import vn.tuyengiao.portal.platform.owed.OwedKind;
import vn.tuyengiao.portal.platform.owed.OwedMatter;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.owed.OwedSource;

/** What plans and reports ask of units and of those who review them. */
@Component
@Order(20)
class PlanOwed implements OwedSource {

	private static final String EDIT = "EDIT";

	private static final String REVIEW = "REVIEW";

	private static final List<OwedKind> KINDS = List.of(
			new OwedKind("PLAN", EDIT, "plan.owed.kind.PLAN", "clipboard-list"),
			new OwedKind("REPORT", EDIT, "plan.owed.kind.REPORT", "report"),
			new OwedKind("PLAN_REVIEW", REVIEW, "plan.owed.kind.PLAN_REVIEW", "clipboard-list", false),
			new OwedKind("REPORT_REVIEW", REVIEW, "plan.owed.kind.REPORT_REVIEW", "report", false));

	@Override
	public String view() {
		return "owed_plan";
	}

	@Override
	public List<OwedKind> kinds() {
		return KINDS;
	}

	@Override
	public MessageSourceResolvable title(OwedMatter row) {
		PeriodRef period = period(row);
		return say("plan.title." + subject(row), say(period.insideKey(), period.argument()));
	}

	@Override
	public MessageSourceResolvable asked(OwedMatter row) {
		PeriodRef period = period(row);
		return say("plan.title." + subject(row), say(period.insideKey(), period.argument()));
	}

	@Override
	public List<MessageSourceResolvable> notes(OwedRow row) {
		List<MessageSourceResolvable> notes = new ArrayList<>();
		int reasons = Integer.parseInt(row.argument(5));
		if (reasons > 0) {
			notes.add(say("plan.owed.reasons", reasons));
		}
		if (!row.argument(6).isEmpty()) {
			notes.add(say("plan.owed.extended"));
		}
		return notes;
	}

	@Override
	public OwedAction action(OwedRow row) {
		Subject subject = subject(row);
		String plan = "/plans/" + row.argument(4);
		String document = subject == Subject.PLAN ? plan : plan + "/report";
		String label = "plan.owed.do." + subject + "." + row.state();
		return switch (row.state()) {
			case "NONE" -> subject == Subject.PLAN
					? OwedAction.post(label, "/plans",
							Map.of("unit", row.unitId().toString(), "period", row.argument(3)))
					: OwedAction.post(label, document, Map.of());
			case "SUBMITTED" -> OwedAction.link(label, plan + "/review/" + subject.name().toLowerCase(Locale.ROOT));
			default -> OwedAction.link(label, document + "/edit");
		};
	}

	private static Subject subject(OwedMatter row) {
		return row.kind().name().startsWith("PLAN") ? Subject.PLAN : Subject.REPORT;
	}

	private static PeriodRef period(OwedMatter row) {
		String quarter = row.argument(2);
		return new PeriodRef(UUID.fromString(row.argument(3)), PeriodKind.valueOf(row.argument(0)),
				Integer.parseInt(row.argument(1)), quarter.isEmpty() ? null : Integer.valueOf(quarter));
	}

	private static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}
