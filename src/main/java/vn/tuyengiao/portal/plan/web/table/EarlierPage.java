package vn.tuyengiao.portal.plan.web.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.paper.table.PlainLetters;
import vn.tuyengiao.portal.plan.domain.document.EarlierTaskQueries.EarlierTask;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts.Draft;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.Days;

/** Tasks of earlier plans, to be chosen from for a plan. */
class EarlierPage {

	private final PlanView plan;

	private final List<UUID> members;

	private final Map<UUID, EarlierTask> tasks = new LinkedHashMap<>();

	private final Set<String> there = new HashSet<>();

	private final PlanWords words;

	EarlierPage(Draft draft, List<EarlierTask> earlier, PlanWords words) {
		this.plan = draft.plan();
		this.members = draft.roster().stream().map(BoardMember::personId).toList();
		this.words = words;
		earlier.forEach(task -> tasks.put(task.id(), task));
		plan.lines().forEach(line -> there.add(PlainLetters.of(line.task())));
	}

	public UUID getId() {
		return plan.head().id();
	}

	public String getUnitName() {
		return plan.head().unitName();
	}

	public String getPeriod() {
		return words.inside(plan.head().period());
	}

	/** The newer plan first. */
	public List<EarlierPlan> getPlans() {
		Map<UUID, EarlierPlan> plans = new LinkedHashMap<>();
		for (EarlierTask task : tasks.values()) {
			plans
				.computeIfAbsent(task.period().id(),
						period -> new EarlierPlan(words.period(task.period()), new ArrayList<>()))
				.tasks()
				.add(choice(task));
		}
		return List.copyOf(plans.values());
	}

	private EarlierChoice choice(EarlierTask task) {
		PlanTask old = task.content();
		PlanTask moved = moved(task);
		return new EarlierChoice(task.id(), old.task(), words.value(old.field()),
				words.say("plan.earlier.dates", day(old.startsOn()), day(old.endsOn())),
				words.say("plan.earlier.moved", day(moved.startsOn()), day(moved.endsOn())),
				task.leadName() != null ? task.leadName() : old.leadText(), isThere(task));
	}

	private String day(@Nullable LocalDate day) {
		return day == null ? words.say("plan.earlier.no-day") : Days.day(day);
	}

	private boolean isThere(EarlierTask task) {
		return there.contains(PlainLetters.of(task.content().task()));
	}

	/**
	 * What was chosen and is not there yet, each only once though two plans have it; by
	 * the task that it is copied from.
	 */
	Map<UUID, PlanTask> chosen(List<UUID> ids) {
		Map<UUID, PlanTask> chosen = new LinkedHashMap<>();
		Set<String> taken = new HashSet<>(there);
		tasks.forEach((id, task) -> {
			if (ids.contains(id) && taken.add(PlainLetters.of(task.content().task()))) {
				chosen.put(id, moved(task));
			}
		});
		return chosen;
	}

	private PlanTask moved(EarlierTask task) {
		return task.movedInto(plan.head().startsOn(), plan.head().endsOn(), members);
	}

	/** The tasks of one earlier plan. */
	public record EarlierPlan(String period, List<EarlierChoice> tasks) {
	}

	/** A task that can be chosen, unless it is there already. */
	public record EarlierChoice(UUID id, String task, String field, String dates, String moved, String lead,
			boolean there) {
	}

}
