package vn.tuyengiao.portal.conference.web.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.answer.AnswerCommand;
import vn.tuyengiao.portal.conference.domain.answer.CalledPerson;
import vn.tuyengiao.portal.conference.domain.answer.UnitAnswer;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The answer of a unit, as it is typed: those called, and those for its seats. */
@Getter
@Setter
public class AnswerForm {

	/** People on one page; blank rows for seats. */
	private static final int MOST_PEOPLE = 100;

	private static final int MOST_BLANK = 10;

	/** Unused but by the page of two versions; each person has a version of his own. */
	private long version;

	@NotNull
	private @Nullable UUID unit;

	private List<@Valid PersonAnswerForm> people = new ArrayList<>();

	@Label("conference.answer.drop")
	private List<UUID> drop = new ArrayList<>();

	private List<@Valid SeatForm> seats = new ArrayList<>();

	@Label("conference.answer.fewer")
	private boolean fewer;

	static AnswerForm of(UnitAnswer answer, int page) {
		AnswerForm form = new AnswerForm();
		form.unit = answer.unit().id();
		form.fewer = answer.unit().fewer();
		peopleOf(answer, page).forEach(person -> form.people.add(PersonAnswerForm.of(person)));
		int blank = Math.min(MOST_BLANK, answer.seatsLeft());
		for (int seat = 0; seat < blank; seat++) {
			form.seats.add(SeatForm.blank());
		}
		return form;
	}

	/** Those on the page, from 0. */
	static List<CalledPerson> peopleOf(UnitAnswer answer, int page) {
		return answer.called().stream().skip((long) page * MOST_PEOPLE).limit(MOST_PEOPLE).toList();
	}

	/** How many pages they fill. */
	static int pages(UnitAnswer answer) {
		return Math.max(1, (answer.called().size() + MOST_PEOPLE - 1) / MOST_PEOPLE);
	}

	/** Of a form without faults. */
	AnswerCommand command() {
		drop.removeIf(Objects::isNull);
		return new AnswerCommand(people.stream().map(PersonAnswerForm::answer).toList(), new HashSet<>(drop),
				seats.stream().map(SeatForm::entry).toList(), fewer);
	}

}
