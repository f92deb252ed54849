package vn.tuyengiao.portal.plan.domain.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tuyengiao.portal.platform.rounds.Author;
import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.rounds.Submission;

/**
 * A unit's plan for a period (kế hoạch): what it is to reach, and its tasks in their
 * order.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Plan extends Submission implements PlanFacts {

	private UUID unitId;

	private UUID periodId;

	private String goals;

	@JdbcTypeCode(SqlTypes.JSON)
	@Getter(AccessLevel.NONE)
	private List<RemovedLine> removed = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "plan_id", nullable = false, updatable = false)
	@OrderBy("position")
	@Getter(AccessLevel.NONE)
	private List<PlanLine> lines = new ArrayList<>();

	Plan(UUID unitId, UUID periodId, Author author, Instant at) {
		super(author, at);
		this.unitId = unitId;
		this.periodId = periodId;
		this.goals = "";
	}

	@Override
	public Submission submission() {
		return this;
	}

	List<PlanLine> getLines() {
		return Collections.unmodifiableList(lines);
	}

	@Override
	public List<PlanContent.Line> tasks() {
		return lines.stream().map(PlanLine::said).toList();
	}

	/**
	 * Replaces what the plan says: lines are told apart by their ids, stand in the given
	 * order, and those not named are deleted. A line that goes on with one of the undone
	 * tasks of the last period has its age.
	 * @return whether anything changed
	 */
	boolean write(PlanContent content, List<UndoneTask> undone, Author author, Instant at) {
		requireEditable();
		if (says(content)) {
			for (int i = 0; i < lines.size(); i++) {
				lines.get(i).link(content.lines().get(i).directiveId());
			}
			return false;
		}
		edited(author, at);
		goals = content.goals();
		Map<UUID, PlanLine> known = new HashMap<>();
		lines.forEach(line -> known.put(line.getId(), line));
		for (int i = 0; i < content.lines().size(); i++) {
			PlanContent.Line wanted = content.lines().get(i);
			PlanLine line = known.remove(wanted.id());
			if (line == null) {
				line = begin(wanted, undone);
				lines.add(line);
			}
			line.write(i, wanted);
		}
		remember(known.values(), content);
		lines.removeAll(known.values());
		lines.sort(Comparator.comparingInt(PlanLine::getPosition));
		return true;
	}

	/** What was deleted can be restored; what was restored is there again. */
	private void remember(Collection<PlanLine> gone, PlanContent content) {
		Set<UUID> there = content.lines().stream().map(PlanContent.Line::id).collect(Collectors.toSet());
		List<RemovedLine> kept = new ArrayList<>(removed);
		kept.removeIf(line -> there.contains(line.id()));
		gone.stream()
			.filter(line -> !line.said().isBlank())
			.forEach(line -> kept.add(RemovedLine.of(line.getPosition(), line.said())));
		removed = kept.subList(Math.max(0, kept.size() - RemovedLine.MOST), kept.size()).stream().toList();
	}

	private PlanLine begin(PlanContent.Line wanted, List<UndoneTask> undone) {
		return undone.stream()
			.filter(task -> task.id().equals(wanted.carriedFromId()) && !carries(task.id()))
			.findFirst()
			.map(task -> PlanLine.goingOnWith(task, wanted.id()))
			.orElseGet(() -> new PlanLine(wanted.id(), periodId));
	}

	/** Puts an undone task of the period before at the end. */
	void carryOver(UndoneTask undone, Author author, Instant at) {
		edited(author, at);
		lines.add(PlanLine.carriedOver(undone, lines.size()));
	}

	/** The directives that its tasks implement. */
	Set<UUID> directives() {
		return lines.stream().map(PlanLine::getDirectiveId).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	boolean carries(UUID lineOfEarlierPlan) {
		return lines.stream().anyMatch(line -> lineOfEarlierPlan.equals(line.getCarriedFromId()));
	}

	/** Lines in which nothing was written stay behind. */
	@Override
	protected void tidy() {
		lines.removeIf(line -> line.said().isBlank());
		removed = List.of();
		for (int i = 0; i < lines.size(); i++) {
			lines.get(i).moveTo(i);
		}
	}

	@Override
	public Snapshot snapshot() {
		return new PlanContent(goals, tasks()).snapshot();
	}

	/** Whether the plan already says just this. */
	boolean says(PlanContent content) {
		if (!goals.equals(content.goals()) || content.lines().size() != lines.size()) {
			return false;
		}
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).said().saysTheSame(content.lines().get(i))) {
				return false;
			}
		}
		return true;
	}

}
