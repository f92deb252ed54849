package vn.tuyengiao.portal.plan.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.plan.domain.plan.PlanFacts;
import vn.tuyengiao.portal.platform.rounds.Author;
import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.rounds.Submission;

/** How an accepted plan was carried out (báo cáo): one line for each of its tasks. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Report extends Submission {

	private UUID planId;

	private String assessment;

	private String proposals;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "report_id", nullable = false, updatable = false)
	@Getter(AccessLevel.NONE)
	private List<ReportLine> lines = new ArrayList<>();

	/** Begins the report on the plan, every task still open. */
	Report(PlanFacts plan, Author author, Instant at) {
		super(author, at);
		this.planId = plan.getId();
		this.assessment = "";
		this.proposals = "";
		plan.tasks().forEach(task -> lines.add(new ReportLine(task.id())));
	}

	/** The result of the planned task. */
	Optional<TaskResult> resultOf(UUID planLineId) {
		return line(planLineId).map(ReportLine::getContent);
	}

	private Optional<ReportLine> line(UUID planLineId) {
		return lines.stream().filter(line -> line.getPlanLineId().equals(planLineId)).findFirst();
	}

	/**
	 * The directives of tasks that are done, wholly or partly: of the others there is no
	 * result to report, only the reason why.
	 */
	Set<UUID> directivesServed(PlanFacts plan) {
		return plan.tasks()
			.stream()
			.filter(task -> task.directiveId() != null && resultOf(task.id()).filter(TaskResult::isServed).isPresent())
			.map(task -> task.directiveId())
			.collect(Collectors.toSet());
	}

	/**
	 * Replaces what the report says. Lines that it does not name keep what they say;
	 * lines of other plans must have been refused before.
	 * @return whether anything changed
	 */
	boolean write(ReportContent content, Author author, Instant at) {
		requireEditable();
		Snapshot before = snapshot();
		assessment = content.assessment();
		proposals = content.proposals();
		content.lines().forEach(wanted -> line(wanted.planLineId()).orElseThrow().write(wanted));
		if (before.equals(snapshot())) {
			return false;
		}
		edited(author, at);
		return true;
	}

	/** Whether the report already says just this. */
	boolean says(ReportContent content) {
		return content.isSaidBy(snapshot());
	}

	@Override
	public Snapshot snapshot() {
		return new ReportContent(assessment, proposals, lines.stream().map(ReportLine::said).toList()).snapshot();
	}

}
