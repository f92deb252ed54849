package vn.tuyengiao.portal.task.domain.assignment.owed;

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
 * Tasks that wait for whoever has them, and results that wait for whoever gave them.
 */
@Component
@Order(40)
class TaskOwed implements OwedSource {

	private static final String DO = "TASK_DO";

	private static final List<OwedKind> KINDS = List.of(new OwedKind(DO, "EDIT", "task.owed.kind.DO", "list-check"),
			new OwedKind("TASK_DO_OFFICE", "REGISTER", "task.owed.kind.DO", "list-check"),
			new OwedKind("TASK_CLOSE", "EDIT", "task.owed.kind.CLOSE", "check", false),
			new OwedKind("TASK_CLOSE_OFFICE", "REGISTER", "task.owed.kind.CLOSE", "check", false));

	@Override
	public String view() {
		return "owed_task";
	}

	@Override
	public List<OwedKind> kinds() {
		return KINDS;
	}

	@Override
	public String part(OwedRow row) {
		return row.argument(1);
	}

	@Override
	public MessageSourceResolvable title(OwedMatter task) {
		return say(isDone(task) ? "task.owed.do" : "task.owed.close", task.title(), task.argument(0));
	}

	@Override
	public MessageSourceResolvable asked(OwedMatter task) {
		return say(isDone(task) ? "task.owed.do" : "task.owed.close", task.title(), task.argument(0));
	}

	@Override
	public List<MessageSourceResolvable> notes(OwedRow row) {
		return isDone(row) ? List.of(say("task.owed.given-by", row.argument(0)))
				: List.of(say("task.owed.reported-by", row.argument(0)));
	}

	@Override
	public OwedAction action(OwedRow row) {
		return OwedAction.link(isDone(row) ? "task.owed.do.do" : "task.owed.do.close", row.href());
	}

	private static boolean isDone(OwedMatter task) {
		return task.kind().name().startsWith(DO);
	}

	private static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}
