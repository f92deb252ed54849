package vn.tuyengiao.portal.plan.domain.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import vn.tuyengiao.portal.platform.rounds.Author;

/** A plan as it was written on earlier days, under the rules of today. */
public final class PastPlan {

	private final Plan plan;

	private PastPlan(Plan plan) {
		this.plan = plan;
	}

	/** Begins it with what was undone. */
	public static PastPlan begin(UUID unitId, UUID periodId, List<UndoneTask> undone, Author author, Instant at) {
		Plan plan = new Plan(unitId, periodId, author, at);
		undone.forEach(task -> plan.carryOver(task, author, at));
		return new PastPlan(plan);
	}

	public void write(PlanContent content, Author author, Instant at) {
		plan.write(content, List.of(), author, at);
	}

	/** Notes which directives the words name; by line. */
	public void link(Map<UUID, UUID> directives) {
		plan.getLines().forEach(line -> line.link(directives.getOrDefault(line.getId(), line.getDirectiveId())));
	}

	/** The directives that its tasks implement. */
	public Set<UUID> directives() {
		return plan.directives();
	}

	/** Its tasks that go on in the next period. */
	public List<UndoneTask> undone(Predicate<UUID> goesOn) {
		return plan.getLines()
			.stream()
			.filter(line -> goesOn.test(line.getId()))
			.map(line -> new UndoneTask(line.getId(), line.getContent(), line.getDirectiveId(), line.getCarriedCount(),
					line.getFirstPeriodId()))
			.toList();
	}

	public Instant createdAt() {
		return plan.getCreatedAt();
	}

	public PlanFacts facts() {
		return plan;
	}

	Plan plan() {
		return plan;
	}

}
