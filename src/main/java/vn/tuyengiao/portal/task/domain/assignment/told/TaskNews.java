package vn.tuyengiao.portal.task.domain.assignment.told;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.TakenBack;
import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.ToldCheck;

/**
 * Tells those who have a task, those who gave it and those who watch it, but for who did
 * it. Called inside the transaction of the step, after its rows are written.
 */
@Component
@RequiredArgsConstructor
public class TaskNews implements ToldCheck {

	static final String GIVEN = "TASK_GIVEN";

	static final String REPORTED = "TASK_REPORTED";

	static final String RETURNED = "TASK_RETURNED";

	static final String CLOSED = "TASK_CLOSED";

	static final String HANDED_ON = "TASK_HANDED_ON";

	static final String MOVED = "TASK_MOVED";

	static final String CANCELLED = "TASK_CANCELLED";

	static final String HANDED_OVER = "TASK_HANDED_OVER";

	private static final Set<String> NOT_OVER = Set.of("GIVEN", "STARTED", "REPORTED", "RETURNED");

	private final TaskNewsQueries queries;

	private final ApplicationEventPublisher events;

	/**
	 * @param record the act, or the single task
	 */
	public void given(UUID record, UUID by) {
		events.publishEvent(new Told(record, queries.given(record, by)));
	}

	/** The result is there. */
	public void reported(UUID taskId, UUID noteId, UUID by) {
		events.publishEvent(new Told(noteId, queries.toGiver(REPORTED, taskId, noteId, by)));
	}

	/** It is not there any more. */
	public void reportRecalled(UUID noteId) {
		events.publishEvent(new TakenBack(noteId, Set.of(REPORTED)));
	}

	/** It does not do. */
	public void returned(UUID taskId, UUID noteId, UUID by) {
		events.publishEvent(new Told(noteId, queries.toHolder(RETURNED, taskId, noteId, by)));
	}

	/** It does. */
	public void closed(UUID taskId, UUID noteId, UUID by) {
		events.publishEvent(new Told(noteId, queries.toHolder(CLOSED, taskId, noteId, by)));
	}

	/** That was a mistake. */
	public void closeRecalled(UUID noteId) {
		events.publishEvent(new TakenBack(noteId, Set.of(CLOSED)));
	}

	/** Whoever has it now is told that he got it, who gave it that he has. */
	public void handedOn(UUID taskId, UUID noteId, UUID by) {
		events.publishEvent(new Told(noteId, queries.handedOn(taskId, noteId, by)));
	}

	/** It is to be done by another day. */
	public void moved(UUID taskId, UUID noteId, UUID by) {
		events.publishEvent(new Told(noteId, queries.toHolder(MOVED, taskId, noteId, by)));
	}

	/** It is not wanted any more. */
	public void cancelled(UUID taskId, UUID noteId, UUID by) {
		events.publishEvent(new Told(noteId, queries.toHolder(CANCELLED, taskId, noteId, by)));
	}

	/** Somebody left: both persons are told. */
	public void handedOver(UUID taskId, UUID noteId, UUID from) {
		events.publishEvent(new Told(noteId, queries.handedOver(taskId, noteId, from)));
	}

	@Override
	public Set<String> kinds() {
		return Set.of(GIVEN, REPORTED, RETURNED, CLOSED, HANDED_ON, MOVED, CANCELLED, HANDED_OVER);
	}

	@Override
	public boolean isStillSo(String kind, UUID subject) {
		return switch (kind) {
			case GIVEN -> queries.isStillGiven(subject);
			case REPORTED -> queries.isStillSo(subject, Set.of("REPORTED"));
			case CLOSED -> queries.isStillSo(subject, Set.of("DONE"));
			case CANCELLED, HANDED_OVER -> true;
			default -> queries.isStillSo(subject, NOT_OVER);
		};
	}

}
