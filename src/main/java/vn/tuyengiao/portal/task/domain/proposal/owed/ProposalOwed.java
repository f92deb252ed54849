package vn.tuyengiao.portal.task.domain.proposal.owed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.owed.OwedAction;
import vn.tuyengiao.portal.platform.owed.OwedKind;
import vn.tuyengiao.portal.platform.owed.OwedMatter;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.owed.OwedSource;

/**
 * What proposals ask of units: their answer of who has them; the information that is
 * awaited, passing the answer on and the verdict of where they were raised. Who has a
 * board does it by that, others by who registers there.
 */
@Component
@Order(35)
class ProposalOwed implements OwedSource {

	private static final String EDIT = "EDIT";

	private static final String REGISTER = "REGISTER";

	private static final String ANSWER = "PROPOSAL_ANSWER";

	private static final String INFORM = "PROPOSAL_INFORM";

	private static final String DELIVER = "PROPOSAL_DELIVER";

	private static final String JUDGE = "PROPOSAL_JUDGE";

	private static final String OFFICE = "_OFFICE";

	private static final List<OwedKind> KINDS = List.of(kind(ANSWER, EDIT, "message"),
			kind(INFORM, EDIT, "info-circle"), kind(DELIVER, EDIT, "send"), kind(JUDGE, EDIT, "check"),
			kind(ANSWER, REGISTER, "message"), kind(INFORM, REGISTER, "info-circle"), kind(DELIVER, REGISTER, "send"),
			kind(JUDGE, REGISTER, "check"));

	@Override
	public String view() {
		return "owed_proposal";
	}

	@Override
	public List<OwedKind> kinds() {
		return KINDS;
	}

	@Override
	public MessageSourceResolvable title(OwedMatter task) {
		return say(switch (matter(task)) {
			case ANSWER -> "AGAIN".equals(task.state()) ? "proposal.owed.answer.again" : "proposal.owed.answer";
			case INFORM -> "proposal.owed.inform";
			case DELIVER -> "proposal.owed.deliver";
			default -> "proposal.owed.judge";
		}, task.title());
	}

	@Override
	public MessageSourceResolvable asked(OwedMatter task) {
		return title(task);
	}

	@Override
	public List<MessageSourceResolvable> notes(OwedRow row) {
		List<MessageSourceResolvable> notes = new ArrayList<>();
		notes.add(say("proposal.owed.raised-on", LocalDate.parse(row.argument(1))));
		if (!row.argument(0).isEmpty()) {
			notes
				.add(say(INFORM.equals(matter(row)) ? "proposal.owed.awaited" : "proposal.owed.body", row.argument(0)));
		}
		return notes;
	}

	@Override
	public OwedAction action(OwedRow row) {
		return switch (matter(row)) {
			case ANSWER -> OwedAction.link("proposal.owed.do.answer", "/proposals/answers/new?at=" + row.recordId());
			case INFORM -> OwedAction.link("proposal.owed.do.inform", row.href() + "/steps/inform");
			case DELIVER -> OwedAction.link("proposal.owed.do.deliver", row.href() + "/steps/deliver");
			default -> OwedAction.link("proposal.owed.do.judge", row.href() + "/steps/judge");
		};
	}

	/** Whoever does it. */
	private static String matter(OwedMatter task) {
		String name = task.kind().name();
		return name.endsWith(OFFICE) ? name.substring(0, name.length() - OFFICE.length()) : name;
	}

	private static OwedKind kind(String matter, String needs, String icon) {
		return new OwedKind(EDIT.equals(needs) ? matter : matter + OFFICE, needs, "proposal.owed.kind." + matter, icon);
	}

	private static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}
