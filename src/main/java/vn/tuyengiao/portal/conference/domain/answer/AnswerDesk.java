package vn.tuyengiao.portal.conference.domain.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.answer.UnitAnswer.BoardPerson;
import vn.tuyengiao.portal.conference.domain.answer.UnitAnswer.Unit;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeBook;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeBook.GivenReply;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeOrigin;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * The work of a unit's secretary on an invitation, until the conference begins: answers
 * for those called, names those of the unit's seats. The district may do it for the unit.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class AnswerDesk {

	private static final String SECRET = "conference.fault.secret";

	private final Conferences conferences;

	private final AnswerReader reader;

	private final AnswerQueries queries;

	private final InviteeBook book;

	private final ConferenceSending sending;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Keeps what a form says. What nobody touched in it goes on as it is, so two clerks
	 * at once lose nothing.
	 * @return names of those who stood on the list already, and are kept once
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at
	 * {@code people[n].…} and {@code seats[n].…}
	 * @throws StaleException if somebody answered otherwise meanwhile for a person whom
	 * the form touched
	 * @throws RefusedException if the conference has begun or is over
	 */
	public List<String> answer(UUID conferenceId, UUID unitId, AnswerCommand command) {
		AnswerStep step = step(conferenceId, unitId);
		List<CalledPerson> people = queries.people(conferenceId, unitId);
		Map<UUID, CalledPerson> called = people.stream()
			.filter(person -> !person.named())
			.collect(Collectors.toMap(CalledPerson::id, Function.identity()));
		Set<UUID> named = people.stream().filter(CalledPerson::named).map(CalledPerson::id).collect(Collectors.toSet());
		List<PersonAnswer> touched = new ArrayList<>();
		for (PersonAnswer answer : command.people()) {
			CalledPerson person = called.get(answer.inviteeId());
			if (person == null) {
				throw new NotFoundException("invitee " + answer.inviteeId());
			}
			if (answer.touched() && !answer.isThatOf(person)) {
				touched.add(answer);
			}
		}
		Faults faults = AnswerCheck.check(people, command.people());
		List<String> repeated = new ArrayList<>();
		List<SeatEntry> added = seats(step, command, people, faults, repeated);
		faults.throwIfAny();
		touched.forEach(answer -> keep(step, answer));
		command.dropped().stream().filter(named::contains).forEach(book::remove);
		for (SeatEntry seat : added) {
			name(step, seat, repeated);
		}
		settle(step, command.fewer());
		return repeated;
	}

	/**
	 * All who have no answer yet come.
	 * @return how many
	 * @throws RefusedException as {@link #answer}
	 */
	public int comeAll(UUID conferenceId, UUID unitId) {
		AnswerStep step = step(conferenceId, unitId);
		int come = book.comeAll(conferenceId, unitId, step.given(InviteeReply.COMES, "", "", ""));
		settle(step, step.unit().fewer());
		return come;
	}

	/**
	 * What was answered before the conference was moved holds for the new days as well.
	 * @throws RefusedException as {@link #answer}
	 */
	public void keepAll(UUID conferenceId, UUID unitId) {
		AnswerStep step = step(conferenceId, unitId);
		settle(step, step.unit().fewer());
	}

	private void keep(AnswerStep step, PersonAnswer answer) {
		PersonAnswer said = answer.bare();
		GivenReply given = step.given(said.reply(), said.delegate(), said.delegatePost(), said.reason());
		if (!book.answer(answer.inviteeId(), answer.version(), given)) {
			throw new StaleException("invitee " + answer.inviteeId());
		}
	}

	/** Whom the form names anew; who is there already is told apart. */
	private List<SeatEntry> seats(AnswerStep step, AnswerCommand command, List<CalledPerson> people, Faults faults,
			List<String> repeated) {
		Map<UUID, BoardPerson> board = queries.board(step.unit().id(), step.standing().heldOn())
			.stream()
			.collect(Collectors.toMap(BoardPerson::id, Function.identity()));
		Set<UUID> before = new HashSet<>();
		Set<String> names = new HashSet<>();
		int left = step.unit().seats();
		for (CalledPerson person : people) {
			if (person.named() && command.dropped().contains(person.id())) {
				continue;
			}
			before.add(person.id());
			names.add(AnswerCheck.key(person.name()));
			left -= person.named() ? 1 : 0;
		}
		List<SeatEntry> added = new ArrayList<>();
		for (int at = 0; at < command.seats().size(); at++) {
			SeatEntry seat = command.seats().get(at);
			if (seat.isBlank() || before.contains(seat.id())) {
				continue;
			}
			String path = "seats[" + at + "].";
			BoardPerson member = seat.personId() == null ? null : board.get(seat.personId());
			faults.addAll(path, check(seat, member).all());
			SeatEntry named = member == null ? seat : new SeatEntry(seat.id(), member.id(), member.name(),
					seat.post().isEmpty() ? member.post() : seat.post());
			if (!named.name().isEmpty() && !names.add(AnswerCheck.key(named.name()))) {
				repeated.add(named.name());
			}
			else if (added.size() >= left) {
				faults.add(path + "name", "conference.answer.fault.no-seat", step.unit().seats());
			}
			else {
				added.add(named);
			}
		}
		return added;
	}

	private static Faults check(SeatEntry seat, @Nullable BoardPerson member) {
		return new Faults()
			.addIf(seat.personId() != null && member == null, "personId", "conference.answer.fault.not-on-board")
			.addIf(member != null && !seat.name().isEmpty()
					&& !AnswerCheck.key(seat.name()).equals(AnswerCheck.key(member.name())), "name",
					"conference.answer.fault.two-names")
			.addIf(seat.personId() == null && seat.name().isEmpty(), "name", "conference.answer.fault.name")
			.addIf(SecrecyMarking.inSubject(seat.name()), "name", SECRET)
			.addIf(SecrecyMarking.inSubject(seat.post()), "post", SECRET);
	}

	private void name(AnswerStep step, SeatEntry seat, List<String> repeated) {
		if (book.add(seat.id(), step.standing().id(), step.unit().venueId(), step.unit().id(), seat.personId(),
				seat.name(), seat.post(), InviteeOrigin.NAMED)) {
			book.answer(seat.id(), 0, step.given(InviteeReply.COMES, "", "", ""));
		}
		else {
			repeated.add(seat.name());
		}
	}

	/** Looks whether all is answered now; what was answered holds for the days of now. */
	private void settle(AnswerStep step, boolean fewer) {
		UUID conferenceId = step.standing().id();
		UUID unitId = step.unit().id();
		book.confirm(conferenceId, unitId, step.standing().moves());
		List<CalledPerson> people = queries.people(conferenceId, unitId);
		long named = people.stream().filter(CalledPerson::named).count();
		boolean whole = people.stream().noneMatch(CalledPerson::isOpen) && (fewer || named >= step.unit().seats());
		sending.answered(conferenceId, unitId, whole, fewer && named < step.unit().seats(), step.unit().onBehalf());
	}

	private AnswerStep step(UUID conferenceId, UUID unitId) {
		ConferenceStanding standing = conferences.take(conferenceId);
		Unit unit = reader.writtenUnit(standing, unitId);
		switch (standing.status()) {
			case INVITED -> {
			}
			case IN_SESSION -> throw new RefusedException("conference.answer.refused.begun");
			default -> throw new RefusedException("conference.refused.over");
		}
		return new AnswerStep(standing, unit, access.user().id(), time);
	}

	/** One press of somebody who writes for a unit. */
	private record AnswerStep(ConferenceStanding standing, Unit unit, UUID by, VietnamTime time) {

		GivenReply given(InviteeReply reply, String delegate, String delegatePost, String reason) {
			return new GivenReply(reply, delegate, delegatePost, reason, by, unit.onBehalf(), time.now(),
					standing.moves());
		}

	}

}
