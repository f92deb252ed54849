package vn.tuyengiao.portal.plan.domain.told;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.TakenBack;
import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.account.ToldCheck;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.told.PlanNewsQueries.ToldExtension;
import vn.tuyengiao.portal.plan.domain.told.PlanNewsQueries.ToldRound;

/**
 * Tells the district of what a unit sent, and the unit's board and whoever wrote in it of
 * what the district decided. Called inside the transaction of the step.
 */
@Component
@RequiredArgsConstructor
public class PlanNews implements ToldCheck {

	private static final String SENT = "SENT";

	private static final String RETURNED = "RETURNED";

	private static final String ACCEPTED = "ACCEPTED";

	private static final String EXTENDED = "EXTENDED";

	private static final String RECALLED = "RECALLED";

	/** Leaders review too; they are told where no officer does it for them. */
	private static final List<Role> REVIEWERS = List.of(Role.OFFICER, Role.LEADER);

	private final PlanNewsQueries queries;

	private final ApplicationEventPublisher events;

	/** Whoever reviews it at the nearest unit above and did not write in it. */
	public void sent(UUID roundId) {
		ToldRound round = queries.round(roundId);
		publish(roundId,
				new Telling(kind(round.subject(), SENT),
						Audience.nearestAbove(round.unitId(), REVIEWERS).except(round.writers()),
						round.words().noting(round.sentBy()).counting(round.number()),
						new Waiting(round.subject() + "_REVIEW", round.obligationId()), round.reviewHref()));
	}

	/** With the number of its reasons. */
	public void returned(UUID roundId) {
		ToldRound round = queries.round(roundId);
		decided(RETURNED, round, round.words().counting(round.reasons()),
				new Waiting(round.subject().name(), round.obligationId()));
	}

	public void accepted(UUID roundId) {
		ToldRound round = queries.round(roundId);
		decided(ACCEPTED, round, round.words(), null);
	}

	/** Nobody opened it, so nobody needs to be told of that: the notices are gone. */
	public void sendingRecalled(UUID roundId, Subject subject) {
		events.publishEvent(new TakenBack(roundId, Set.of(kind(subject, SENT))));
	}

	/** The notices are gone, and those who may have read them are told. */
	public void acceptanceRecalled(UUID recallId, UUID roundId, UUID by) {
		ToldRound round = queries.round(roundId);
		events.publishEvent(new TakenBack(roundId, Set.of(kind(round.subject(), ACCEPTED))));
		Set<UUID> writers = round.writers();
		ToldWords words = round.words().noting(queries.name(by));
		String kind = kind(round.subject(), RECALLED);
		publish(recallId, new Telling(kind, Audience.boardsOf(List.of(round.unitId())), words, null, round.href()),
				new Telling(kind, Audience.readers(round.unitId(), writers), words, null, round.href()));
	}

	/** With the new day, by whom and why. */
	public void extended(UUID extensionId) {
		ToldExtension extension = queries.extension(extensionId);
		publish(extensionId, new Telling(kind(extension.subject(), EXTENDED),
				Audience.boardsOf(List.of(extension.unitId())),
				extension.words().summing(extension.reason()).noting(extension.grantedBy()).due("", extension.dueOn()),
				null, extension.href()));
	}

	private void decided(String what, ToldRound round, ToldWords words, @Nullable Waiting waits) {
		String kind = kind(round.subject(), what);
		ToldWords signed = words.noting(round.decidedBy());
		publish(round.id(), new Telling(kind, Audience.boardsOf(List.of(round.unitId())), signed, waits, round.href()),
				new Telling(kind, Audience.readers(round.unitId(), round.writers()), signed, waits, round.href()));
	}

	private void publish(UUID subject, Telling... tellings) {
		events.publishEvent(new Told(subject, List.of(tellings)));
	}

	private static String kind(Subject subject, String what) {
		return subject + "_" + what;
	}

	@Override
	public Set<String> kinds() {
		return Arrays.stream(Subject.values())
			.flatMap(subject -> List.of(SENT, RETURNED, ACCEPTED, EXTENDED, RECALLED)
				.stream()
				.map(what -> kind(subject, what)))
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public boolean isStillSo(String kind, UUID subject) {
		return switch (kind.substring(kind.indexOf('_') + 1)) {
			case SENT -> queries.isUndecided(subject);
			case ACCEPTED -> queries.isAccepted(subject);
			case RETURNED -> queries.isLast(subject);
			case EXTENDED -> queries.isInForce(subject);
			default -> true;
		};
	}

}
