package vn.tuyengiao.portal.task.domain.proposal.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** By when an answer is due. */
class AnswerClockTests {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

	private static final LocalDate KNOWN = LocalDate.of(2030, 12, 31);

	private final Random random = new Random();

	@Test
	void tenWorkingDaysAfterAFridayAreTheFridayTwoWeeksLater() {
		assertThat(new AnswerClock(FRIDAY, 10, List.of()).read(Set.of(), KNOWN))
			.contains(new ClockReading(LocalDate.of(2026, 12, 4), List.of(), 0));
	}

	@Test
	void holidayMovesItByADayButNotOneOnASunday() {
		LocalDate tuesday = LocalDate.of(2026, 11, 24);
		LocalDate sunday = LocalDate.of(2026, 11, 22);
		assertThat(new AnswerClock(FRIDAY, 10, List.of()).read(Set.of(tuesday, sunday), KNOWN))
			.contains(new ClockReading(LocalDate.of(2026, 12, 7), List.of(tuesday), 0));
	}

	@Test
	void daysOnWhichInformationIsAwaitedDoNotCount() {
		ClockPause pause = new ClockPause(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 27));
		assertThat(new AnswerClock(FRIDAY, 10, List.of(pause)).read(Set.of(), KNOWN))
			.contains(new ClockReading(LocalDate.of(2026, 12, 8), List.of(), 2));
	}

	@Test
	void aClockThatStandsHasNoEnd() {
		ClockPause open = new ClockPause(LocalDate.of(2026, 11, 25), null);
		assertThat(new AnswerClock(FRIDAY, 10, List.of(open)).read(Set.of(), KNOWN)).isEmpty();
	}

	@Test
	void whatIsNotKnownIsNotGuessed() {
		assertThat(new AnswerClock(FRIDAY, 10, List.of()).read(Set.of(), LocalDate.of(2026, 12, 3))).isEmpty();
		assertThat(new AnswerClock(FRIDAY, 10, List.of()).read(Set.of(), LocalDate.of(2026, 12, 4))).isPresent();
	}

	/** Counts the other way round: of all days up to the due date those that count. */
	@RepeatedTest(300)
	void exactlySoManyDaysCountUpToTheDueDateAndItIsOneOfThem() {
		LocalDate received = FRIDAY.plusDays(random.nextInt(400));
		int days = 1 + random.nextInt(30);
		Set<LocalDate> holidays = new HashSet<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			holidays.add(received.plusDays(random.nextInt(60)));
		}
		List<ClockPause> pauses = new ArrayList<>();
		LocalDate at = received;
		for (int i = random.nextInt(4); i > 0; i--) {
			LocalDate asked = at.plusDays(random.nextInt(8));
			at = asked.plusDays(random.nextInt(9));
			pauses.add(new ClockPause(asked, at));
		}
		Optional<ClockReading> reading = new AnswerClock(received, days, pauses).read(holidays, KNOWN);
		LocalDate due = reading.orElseThrow().dueOn();
		List<LocalDate> counting = received.plusDays(1)
			.datesUntil(due.plusDays(1))
			.filter(day -> day.getDayOfWeek().getValue() < 6)
			.filter(day -> !holidays.contains(day))
			.filter(day -> pauses.stream()
				.noneMatch(pause -> pause.askedOn().isBefore(day) && !day.isAfter(pause.gotOn())))
			.toList();
		assertThat(counting).as("%s, %d, %s, %s", received, days, holidays, pauses).hasSize(days).endsWith(due);
	}

}
