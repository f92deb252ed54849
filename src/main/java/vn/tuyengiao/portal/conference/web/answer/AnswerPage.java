package vn.tuyengiao.portal.conference.web.answer;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.answer.CalledPerson;
import vn.tuyengiao.portal.conference.domain.answer.UnitAnswer;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;

/**
 * The answer of a unit on its page.
 *
 * @param people on this page, in the order of the form
 * @param number of the page, from 0
 * @param invitation where the invitation that was issued is shown; null before
 */
public record AnswerPage(UnitAnswer it, List<Person> people, List<Named> named, List<String> sessions,
		List<Option> board, int number, int pages, @Nullable String invitation) {

	static AnswerPage of(UnitAnswer answer, int page, @Nullable String invitation) {
		int moves = answer.standing().moves();
		return new AnswerPage(answer,
				AnswerForm.peopleOf(answer, page).stream().map(person -> Person.of(person, moves)).toList(),
				answer.named().stream().map(Named::of).toList(),
				answer.sessions().stream().map(SessionView::times).map(AnswerPage::when).toList(),
				answer.board()
					.stream()
					.map(member -> Option.of(member.id(),
							member.post().isEmpty() ? member.name() : member.name() + ", " + member.post()))
					.toList(),
				page, AnswerForm.pages(answer), invitation);
	}

	public ConferenceStanding standing() {
		return it.standing();
	}

	public UnitAnswer.Unit unit() {
		return it.unit();
	}

	/** On this page; null for an id of nobody here. */
	public @Nullable Person person(@Nullable UUID id) {
		return people.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
	}

	public String href() {
		return standing().href() + "/answer";
	}

	/** Where the form goes, and comes back to the same part of the list. */
	public String action() {
		return number == 0 ? href() : href() + "?part=" + number;
	}

	public String replyBy() {
		return Days.day(standing().replyBy());
	}

	public String answeredAt() {
		return Days.minute(it.unit().answeredAt());
	}

	private static String when(SessionTimes times) {
		String when = Days.clock(times.beginsAt()) + "–" + Days.clock(times.endsAt()) + ", " + Days.day(times.heldOn());
		return times.title().isEmpty() ? when : when + " (" + times.title() + ")";
	}

	/**
	 * Somebody who is called.
	 *
	 * @param by who answered and when; empty before
	 * @param before it was answered before the conference was moved
	 */
	public record Person(UUID id, String name, String post, String exempt, String by, String at, boolean onBehalf,
			boolean before) {

		static Person of(CalledPerson person, int moves) {
			return new Person(person.id(), person.name(), person.post(), person.exempt(),
					person.by() == null ? "" : person.by(), Days.minute(person.at()), person.onBehalf(),
					person.by() != null && person.moves() < moves);
		}

	}

	/** Somebody whom the unit named. */
	public record Named(UUID id, String name, String post) {

		static Named of(CalledPerson person) {
			return new Named(person.id(), person.name(), person.post());
		}

	}

}
