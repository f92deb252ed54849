package vn.tuyengiao.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.file.Upload;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.task.domain.assignment.TaskChanges;
import vn.tuyengiao.portal.task.domain.assignment.TaskEntry;
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;
import vn.tuyengiao.portal.task.domain.assignment.TaskSteps;
import vn.tuyengiao.portal.task.domain.assignment.TaskText;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskCommand;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskCommand.GivenFrom;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskCommand.TaskTargets;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskGiving;
import vn.tuyengiao.portal.testing.Office;

/** Tasks of an {@link Office}: its officer gives them, its secretaries do them. */
public final class OfficeTasks {

	/** A Friday. */
	public static final LocalDate DUE = LocalDate.of(2026, 12, 4);

	private final Office office;

	public OfficeTasks(Office office) {
		this.office = office;
	}

	/** By the officer to the commune. */
	public UUID given(String commune, String title) {
		return given(office.people().officer(), office.district().id(), title, Set.of(),
				TaskHolder.unit(office.unit(commune).id()));
	}

	/** By the user for the unit: the task, or the act where several get it. */
	public UUID given(UUID user, UUID giver, String title, Set<UUID> watchers, TaskHolder... holders) {
		return give(user, new GivenFrom(giver, null, null), null, title, watchers, holders);
	}

	/** Because of the directive. */
	public UUID because(UUID directive, String commune, String title) {
		return give(office.people().officer(), new GivenFrom(office.district().id(), "DIRECTIVE." + directive, null),
				directive, title, Set.of(), TaskHolder.unit(office.unit(commune).id()));
	}

	/** A part of the task, by the user to one of the people of its unit. */
	public UUID part(UUID user, UUID parent, String title, TaskHolder holder) {
		return give(user, new GivenFrom(null, null, parent), null, title, Set.of(), holder);
	}

	private UUID give(UUID user, GivenFrom from, @Nullable UUID directive, String title, Set<UUID> watchers,
			TaskHolder... holders) {
		TaskTargets targets = new TaskTargets(false,
				List.of(holders).stream().filter(one -> one.userId() == null).map(TaskHolder::unitId).toList(),
				List.of(), List.of(holders).stream().filter(one -> one.userId() != null).toList());
		return office.as(user,
				() -> office.bean(TaskGiving.class)
					.give(new TaskCommand(Ids.next(), from, directive, new TaskText(title, "", ""), DUE, null, targets,
							watchers))
					.id());
	}

	public void note(UUID user, UUID task, String words) {
		office.as(user, () -> office.bean(TaskSteps.class).note(task, new TaskEntry(Ids.next(), words, null, false)));
	}

	public void report(UUID user, UUID task, String words) {
		report(user, task, words, null);
	}

	public void report(UUID user, UUID task, String words, @Nullable Upload upload) {
		office.as(user,
				() -> office.bean(TaskSteps.class).report(task, new TaskEntry(Ids.next(), words, upload, true)));
	}

	public void giveBack(UUID task, String reason) {
		office.as(office.people().officer(), () -> office.bean(TaskSteps.class).giveBack(task, Ids.next(), reason));
	}

	public void close(UUID user, UUID task) {
		office.as(user, () -> office.bean(TaskSteps.class).close(task));
	}

	public void move(UUID task, LocalDate day) {
		office.as(office.people().officer(),
				() -> office.bean(TaskChanges.class).move(task, Ids.next(), version(task), day, null, "Mưa bão"));
	}

	public long version(UUID task) {
		return office.jdbc().sql("select version from task where id = ?").param(task).query(Long.class).single();
	}

	public String status(UUID task) {
		return office.jdbc().sql("select status from task where id = ?").param(task).query(String.class).single();
	}

	/** Of the commune, in the act. */
	public UUID of(UUID act, String commune) {
		return office.jdbc()
			.sql("select id from task where act_id = ? and unit_id = ?")
			.params(act, office.unit(commune).id())
			.query(UUID.class)
			.single();
	}

}
