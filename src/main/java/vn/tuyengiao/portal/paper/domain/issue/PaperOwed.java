package vn.tuyengiao.portal.paper.domain.issue;

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

/** Documents that lie before a leader, and those that he gave back to their writers. */
@Component
@Order(25)
class PaperOwed implements OwedSource {

	static final String ISSUE = "PAPER_ISSUE";

	static final String DRAFT = "PAPER_DRAFT";

	@Override
	public String view() {
		return "owed_paper";
	}

	@Override
	public List<OwedKind> kinds() {
		return List.of(new OwedKind(ISSUE, "ISSUE", "paper.owed.kind.PAPER_ISSUE", "send", false),
				new OwedKind(DRAFT, "REGISTER", "paper.owed.kind.PAPER_DRAFT", "arrow-back-up", false));
	}

	@Override
	public MessageSourceResolvable title(OwedMatter task) {
		return say("paper.owed.title", say("paper.kind." + task.argument(0)), task.title());
	}

	@Override
	public MessageSourceResolvable asked(OwedMatter task) {
		return title(task);
	}

	@Override
	public List<MessageSourceResolvable> notes(OwedRow row) {
		return List.of(isDraft(row) ? say("paper.owed.returned-by", row.argument(1), row.argument(2))
				: say("paper.owed.by", row.argument(1)));
	}

	@Override
	public OwedAction action(OwedRow row) {
		return OwedAction.link(isDraft(row) ? "paper.owed.do.draft" : "paper.owed.do", row.href());
	}

	private static boolean isDraft(OwedMatter row) {
		return DRAFT.equals(row.kind().name());
	}

	private static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}
