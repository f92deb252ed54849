package vn.tuyengiao.portal.task.domain.assignment.list;

/** What the reader has to do with tasks. Message key: {@code task.side.<name>}. */
public enum TaskSide {

	/** Given to the reader, or to a unit at which he holds a role. */
	MINE,
	/** Given by a unit at which he holds a role. */
	GIVEN,
	/** He is told of what becomes of it. */
	WATCHED

}
