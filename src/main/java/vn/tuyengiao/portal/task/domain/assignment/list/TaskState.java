package vn.tuyengiao.portal.task.domain.assignment.list;

/** Lists of tasks that one click asks for. Message key: {@code task.state.<name>}. */
public enum TaskState {

	/** Not over. */
	OPEN,
	/** It waits for whoever has it, and its day has passed. */
	LATE,
	/** Nobody noted anything yet. */
	SILENT,
	/** It waits for whoever gave it. */
	REPORTED,
	/** Closed by who gave it. */
	DONE,
	/** Whatever became of it. */
	ALL

}
