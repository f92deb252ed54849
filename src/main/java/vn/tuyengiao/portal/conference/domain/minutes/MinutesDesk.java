package vn.tuyengiao.portal.conference.domain.minutes;

import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.agenda.AgendaQueries;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * The host's work on the minutes while the conference is under way. Each part has its own
 * version: who writes in different parts never stands in the other's way.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class MinutesDesk {

	private static final String SECRET = "conference.fault.secret";

	private final Conferences conferences;

	private final AgendaQueries agendas;

	private final MinutesQueries queries;

	private final MinutesBook book;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Writes the opening, an item or the conclusions.
	 * @param agendaId of an item
	 * @param version null for a part that was not written before
	 * @throws InvalidInputException with a fault at {@code words}
	 * @throws StaleException if somebody wrote in it since
	 * @throws RefusedException if they are approved, or the conference is not under way
	 */
	public void write(UUID conferenceId, MinutesKind kind, @Nullable UUID agendaId, @Nullable Long version,
			String words) {
		open(conferenceId);
		if (agendaId != null
				&& agendas.sheet(conferenceId).items().stream().noneMatch(item -> item.id().equals(agendaId))) {
			throw new NotFoundException("item " + agendaId + " of conference " + conferenceId);
		}
		new Faults().addIf(SecrecyMarking.inSubject(words), "words", SECRET).throwIfAny();
		MinutesText text = MinutesText.of(words);
		if (version == null) {
			if (!book.add(Ids.next(), conferenceId, kind, agendaId, text, access.user().id(), time.now())) {
				throw new StaleException("minutes of conference " + conferenceId);
			}
		}
		else {
			MinutesPart part = queries.parts(conferenceId)
				.stream()
				.filter(one -> one.kind() == kind && Objects.equals(one.agendaId(), agendaId))
				.findFirst()
				.orElseThrow(() -> new StaleException("minutes of conference " + conferenceId));
			change(part, version, text);
		}
		book.wrote(conferenceId, access.user().id());
	}

	/**
	 * Adds or changes a proposal. The same form sent twice adds one.
	 * @param version null for a new one
	 * @throws InvalidInputException with faults at {@code spoke}, {@code unitId},
	 * {@code words}
	 * @throws StaleException as {@link #write}
	 * @throws RefusedException as {@link #write}
	 */
	public void propose(UUID conferenceId, UUID partId, @Nullable Long version, MinutesText text) {
		open(conferenceId);
		UUID unit = text.unitId();
		new Faults().addIf(text.spoke().isBlank(), "spoke", "conference.minutes.fault.spoke")
			.addIf(SecrecyMarking.inSubject(text.spoke()), "spoke", SECRET)
			.addIf(text.words().isBlank(), "words", "conference.minutes.fault.words")
			.addIf(SecrecyMarking.inSubject(text.words()), "words", SECRET)
			.addIf(unit != null && queries.units(conferenceId).stream().noneMatch(one -> one.id().equals(unit)),
					"unitId", "conference.minutes.fault.unit")
			.throwIfAny();
		if (version != null) {
			change(proposal(conferenceId, partId), version, text);
		}
		else if (!book.add(partId, conferenceId, MinutesKind.PROPOSAL, null, text, access.user().id(), time.now())) {
			if (!text.isSaid(proposal(conferenceId, partId))) {
				throw new StaleException("proposal " + partId);
			}
			return;
		}
		book.wrote(conferenceId, access.user().id());
	}

	/**
	 * Takes a proposal out.
	 * @throws StaleException if somebody changed it since {@code version}
	 * @throws RefusedException as {@link #write}
	 */
	public void drop(UUID conferenceId, UUID partId, long version) {
		open(conferenceId);
		MinutesPart part = queries.part(conferenceId, partId).orElse(null);
		if (part == null || part.kind() != MinutesKind.PROPOSAL) {
			return;
		}
		if (part.version() != version) {
			throw new StaleException("proposal " + partId);
		}
		book.drop(partId);
		book.wrote(conferenceId, access.user().id());
	}

	/**
	 * They say what was: nobody writes in them any more.
	 * @param version of the whole, as it was read
	 * @throws AccessDeniedException if the user does not lead for the host
	 * @throws StaleException if somebody wrote in them since
	 * @throws RefusedException if the opening or the conclusions are missing, or, of a
	 * district, nobody but the user wrote them
	 */
	public void approve(UUID conferenceId, long version) {
		ConferenceStanding standing = lead(conferenceId);
		MinutesHead head = queries.head(conferenceId);
		if (head.approved()) {
			return;
		}
		requireOpen(standing, head);
		if (head.version() != version) {
			throw new StaleException("minutes of conference " + conferenceId);
		}
		MinutesView view = new MinutesView(standing, head, agendas.sheet(conferenceId).items(),
				queries.parts(conferenceId));
		if (!view.lacks().isEmpty()) {
			throw new RefusedException("conference.minutes.lacks." + view.lacks().get(0));
		}
		if (head.isOnlyBy(access.user().id())) {
			throw new RefusedException("conference.minutes.refused.only-writer");
		}
		book.approve(conferenceId, access.user().id(), time.now());
	}

	/**
	 * Takes the approval back, until the conference is closed.
	 * @throws AccessDeniedException as {@link #approve}
	 * @throws RefusedException if the conference is not under way
	 */
	public void withdraw(UUID conferenceId) {
		ConferenceStanding standing = lead(conferenceId);
		requireUnderWay(standing);
		if (queries.head(conferenceId).approved()) {
			book.approve(conferenceId, null, null);
		}
	}

	private MinutesPart proposal(UUID conferenceId, UUID partId) {
		return queries.part(conferenceId, partId)
			.filter(part -> part.kind() == MinutesKind.PROPOSAL)
			.orElseThrow(() -> new StaleException("proposal " + partId));
	}

	private void change(MinutesPart part, long version, MinutesText text) {
		if (part.version() != version || !book.change(part.id(), version, text, access.user().id(), time.now())) {
			throw new StaleException("part of minutes " + part.id());
		}
	}

	private ConferenceStanding lead(UUID conferenceId) {
		ConferenceStanding standing = conferences.takeHosted(conferenceId);
		if (!standing.leads()) {
			throw new AccessDeniedException("minutes of conference " + conferenceId);
		}
		return standing;
	}

	private void open(UUID conferenceId) {
		requireOpen(conferences.takeHosted(conferenceId), queries.head(conferenceId));
	}

	static void requireOpen(ConferenceStanding standing, MinutesHead head) {
		requireUnderWay(standing);
		if (head.approved()) {
			throw new RefusedException("conference.minutes.refused.approved");
		}
	}

	private static void requireUnderWay(ConferenceStanding standing) {
		if (!standing.isUnderWay()) {
			throw new RefusedException(
					standing.isClosed() ? "conference.minutes.refused.closed" : "conference.minutes.refused.not-sent");
		}
	}

}
