package vn.tuyengiao.portal.task.domain.assignment;

/** What happened to a task. Message key: {@code task.note.<name>}. */
public enum TaskNoteKind {

	PROGRESS, REPORTED, RECALLED, RETURNED, CLOSED, REOPENED, CANCELLED, HANDED_ON, MOVED, CHANGED, HANDED_OVER

}
