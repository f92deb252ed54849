package vn.tuyengiao.portal.plan.domain.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.rounds.SnapshotDiff;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * Reads one plan with its report and rounds for a page, in a fixed number of statements.
 */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class PlanReader {

	private final PlanQueries queries;

	private final Organization organization;

	private final Access access;

	/**
	 * @throws NotFoundException if there is no such plan, or not for this reader
	 */
	public PlanView read(UUID planId) {
		PlanQueries.Found found = queries.find(planId);
		PlanView.Head head = found.head();
		Set<Permission> permissions = access.require(Permission.READ, head.unitId(), found.reachedFrom());
		return new PlanView(head, queries.lines(planId), found.rounds(), found.recalled(), permissions,
				access.user().id());
	}

	/**
	 * One round as it was sent, with what it changed against the round before.
	 * @throws NotFoundException if there is no such round, or not for this reader
	 */
	public RoundView round(UUID planId, Subject subject, int number) {
		PlanQueries.Found found = queries.find(planId);
		PlanView.Head head = found.head();
		Set<Permission> permissions = access.require(Permission.READ, head.unitId(), found.reachedFrom());
		PlanQueries.Told told = queries.told(planId, subject, number);
		PlanView plan = new PlanView(head, queries.lines(planId), told.rounds(), found.recalled(), permissions,
				access.user().id());
		return view(plan, subject, number, told);
	}

	/**
	 * What waits for the district's decision, as a reviewer reads it.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader
	 * does not review there
	 * @throws RefusedException if nothing waits
	 */
	public RoundView review(UUID planId, Subject subject) {
		PlanQueries.Found found = queries.find(planId);
		PlanView.Head head = found.head();
		Set<Permission> permissions = access.require(Permission.REVIEW, head.unitId(), found.reachedFrom());
		PlanQueries.Told told = queries.told(planId, subject, null);
		PlanView plan = new PlanView(head, queries.lines(planId), told.rounds(), found.recalled(), permissions,
				access.user().id());
		if (plan.status(subject) != SubmissionStatus.SUBMITTED) {
			throw new RefusedException("plan.refused.review.notWaiting");
		}
		return view(plan, subject, Objects.requireNonNull(plan.lastRound(subject)).number(), told);
	}

	private RoundView view(PlanView plan, Subject subject, int number, PlanQueries.Told told) {
		PlanView.Round round = null;
		PlanView.Round before = null;
		for (PlanView.Round candidate : plan.rounds(subject)) {
			if (candidate.number() == number) {
				round = candidate;
			}
			else if (candidate.number() == number - 1) {
				before = candidate;
			}
		}
		if (round == null) {
			throw new NotFoundException(subject + " round " + number);
		}
		PlanQueries.Content content = Objects.requireNonNull(told.contents().get(round.id()));
		Snapshot earlier = before == null ? null : Objects.requireNonNull(told.contents().get(before.id())).said();
		SnapshotDiff changes = earlier == null ? null : SnapshotDiff.between(earlier, content.said());
		return new RoundView(plan, round, before, content.said(), changes, content.words(),
				names(plan, content.said(), earlier));
	}

	/** Leads by their id: mostly those of the plan as it is, now and then one of old. */
	private Map<UUID, String> names(PlanView plan, Snapshot content, @Nullable Snapshot earlier) {
		Map<UUID, String> names = new HashMap<>();
		plan.lines().forEach(line -> {
			if (line.content().leadPersonId() != null) {
				names.put(line.content().leadPersonId(), line.leadName());
			}
		});
		Set<UUID> missing = people(content);
		if (earlier != null) {
			missing.addAll(people(earlier));
		}
		missing.removeAll(names.keySet());
		if (!missing.isEmpty()) {
			organization.people(missing).forEach(person -> names.put(person.id(), person.fullName()));
		}
		return names;
	}

	private static Set<UUID> people(Snapshot content) {
		Set<UUID> people = new HashSet<>();
		content.lines().forEach(line -> {
			String lead = line.values().getOrDefault(TaskField.LEAD_PERSON.key(), "");
			if (!lead.isEmpty()) {
				people.add(UUID.fromString(lead));
			}
		});
		return people;
	}

}
