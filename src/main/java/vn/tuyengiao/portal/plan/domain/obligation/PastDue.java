package vn.tuyengiao.portal.plan.domain.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionDue;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/** What is owed, as it went on earlier days, under the rules of today. */
public final class PastDue implements SubmissionDue {

	private final Obligation obligation;

	private final List<DeadlineExtension> extensions = new ArrayList<>();

	PastDue(Obligation obligation) {
		this.obligation = obligation;
	}

	public UUID unitId() {
		return obligation.getUnitId();
	}

	public UUID periodId() {
		return obligation.getPeriodId();
	}

	public Subject subject() {
		return obligation.getSubject();
	}

	/** Without any extension. */
	public LocalDate dueOn() {
		return obligation.getDueOn();
	}

	@Override
	public void requireOpen(LocalDate today) {
		obligation.requireOpen(today);
	}

	@Override
	public void follow(SubmissionStatus to, LocalDate today) {
		obligation.follow(to, today);
	}

	@Override
	public void recall(SubmissionStatus backTo) {
		obligation.recall(backTo);
	}

	/** Gives time up to and including the day. */
	public void extend(LocalDate until, String reason, UUID by, Instant at) {
		obligation.extend(until, LocalDate.ofInstant(at, VietnamTime.ZONE));
		extensions.add(new DeadlineExtension(Ids.next(), obligation.getId(), until, reason, by, at));
	}

	/** Ids of the extensions given after that moment. */
	public List<UUID> givenSince(Instant since) {
		return extensions.stream()
			.filter(extension -> extension.getGrantedAt().isAfter(since))
			.map(DeadlineExtension::getId)
			.toList();
	}

	List<DeadlineExtension> extensions() {
		return extensions;
	}

}
