package vn.tuyengiao.portal.task.domain.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TaskTests {

	/** Where a status may lead. */
	private static final Map<TaskStatus, Set<TaskStatus>> ALLOWED = Map.of(TaskStatus.GIVEN,
			EnumSet.of(TaskStatus.STARTED, TaskStatus.REPORTED, TaskStatus.CANCELLED), TaskStatus.STARTED,
			EnumSet.of(TaskStatus.GIVEN, TaskStatus.REPORTED, TaskStatus.CANCELLED), TaskStatus.RETURNED,
			EnumSet.of(TaskStatus.GIVEN, TaskStatus.REPORTED, TaskStatus.CANCELLED), TaskStatus.REPORTED,
			EnumSet.of(TaskStatus.STARTED, TaskStatus.RETURNED, TaskStatus.DONE, TaskStatus.CANCELLED), TaskStatus.DONE,
			EnumSet.of(TaskStatus.REPORTED), TaskStatus.CANCELLED, EnumSet.noneOf(TaskStatus.class));

	private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");

	private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

	private final UUID secretary = Ids.next();

	private final UUID officer = Ids.next();

	private final TaskHolder commune = TaskHolder.unit(Ids.next());

	private Task task;

	@BeforeEach
	void isGiven() {
		task = new Task(Ids.next(), Ids.next(), commune, new TaskText("Rà soát", "", ""), DUE, MORNING);
	}

	@Test
	void isDoneOnceSomebodyElseClosesWhatWasReported() {
		task.note(true);
		assertThat(task.getStatus()).isEqualTo(TaskStatus.STARTED);
		task.report(secretary, MORNING);
		refuses("task.refused.own", () -> task.close(secretary, MORNING));
		refuses("task.refused.own", () -> task.giveBack(secretary, MORNING));
		task.close(officer, MORNING);
		assertThat(task.getStatus()).isEqualTo(TaskStatus.DONE);
		refuses("task.refused.DONE", () -> task.close(officer, MORNING));
		refuses("task.refused.DONE", () -> task.move(DUE.plusDays(1)));
	}

	@Test
	void aReportIsRecalledUntilItWasOpened() {
		task.report(secretary, MORNING);
		task.recallReport();
		assertThat(task.getStatus()).isEqualTo(TaskStatus.STARTED);
		task.report(secretary, MORNING);
		task.seen(MORNING);
		refuses("task.refused.seen", task::recallReport);
		task.giveBack(officer, MORNING);
		task.report(secretary, MORNING);
		task.recallReport();
	}

	@Test
	void aClosingIsRecalledByWhoClosedItWithinTenMinutes() {
		task.report(secretary, MORNING);
		task.close(officer, MORNING);
		refuses("task.refused.close-stands", () -> task.recallClose(secretary, MORNING.plusSeconds(60)));
		refuses("task.refused.close-stands", () -> task.recallClose(officer, MORNING.plus(Duration.ofMinutes(10))));
		task.recallClose(officer, MORNING.plus(Duration.ofMinutes(10)).minusMillis(1));
		assertThat(task.getStatus()).isEqualTo(TaskStatus.REPORTED);
		assertThat(task.getClosedAt()).isNull();
	}

	@Test
	void whatIsHandedOnDoesNotComeBackToAnybodyWhoHadIt() {
		TaskHolder second = new TaskHolder(commune.unitId(), Ids.next());
		TaskHolder third = new TaskHolder(commune.unitId(), Ids.next());
		List<TaskHolder> before = new ArrayList<>();
		refuses("task.refused.back", () -> task.handOn(commune, before, MORNING));
		before.add(commune);
		task.handOn(second, before, MORNING);
		before.add(second);
		task.handOn(third, before, MORNING);
		refuses("task.refused.back", () -> task.handOn(commune, before, MORNING));
		refuses("task.refused.back", () -> task.handOn(second, before, MORNING));
		assertThat(task.holder()).isEqualTo(third);
		assertThat(task.getStatus()).isEqualTo(TaskStatus.GIVEN);
	}

	@Test
	void randomStepsNeverLeadWhereNoStepLeads() {
		for (long seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			isGiven();
			List<TaskHolder> before = new ArrayList<>();
			Instant now = MORNING;
			for (int step = 0; step < 60; step++) {
				TaskStatus was = task.getStatus();
				TaskHolder holder = task.holder();
				now = now.plusSeconds(random.nextInt(400));
				try {
					press(random, now, before);
				}
				catch (RefusedException refused) {
					assertThat(task.getStatus()).as("refused: " + refused.getCode()).isEqualTo(was);
					assertThat(task.holder()).isEqualTo(holder);
					continue;
				}
				TaskStatus is = task.getStatus();
				assertThat(is == was || ALLOWED.get(was).contains(is)).as(was + " → " + is + ", seed " + seed).isTrue();
				assertThat(task.getClosedAt() != null).isEqualTo(is.isOver());
				assertThat(is != TaskStatus.REPORTED && is != TaskStatus.DONE || task.getReportedAt() != null).isTrue();
				assertThat(is != TaskStatus.DONE || !task.getClosedBy().equals(task.getReportedBy())).isTrue();
				if (!holder.equals(task.holder())) {
					before.add(holder);
					assertThat(before).doesNotContain(task.holder());
				}
			}
		}
	}

	private void press(Random random, Instant now, List<TaskHolder> before) {
		UUID by = random.nextBoolean() ? secretary : officer;
		switch (random.nextInt(12)) {
			case 0 -> task.note(random.nextBoolean());
			case 1, 2 -> task.report(by, now);
			case 3 -> task.recallReport();
			case 4 -> task.seen(now);
			case 5 -> task.giveBack(by, now);
			case 6 -> task.close(by, now);
			case 7 -> task.recallClose(by, now);
			case 8 -> task.move(DUE.plusDays(random.nextInt(5)));
			case 9 -> task.rewrite(new TaskText("Rà soát lại", "", ""));
			case 10 -> {
				List<TaskHolder> known = new ArrayList<>(before);
				known.add(new TaskHolder(commune.unitId(), Ids.next()));
				task.handOn(known.get(random.nextInt(known.size())), before, now);
			}
			default -> {
				if (random.nextInt(10) == 0) {
					task.cancel(by, now);
				}
			}
		}
	}

	private static void refuses(String code, Runnable step) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(step::run)
			.satisfies(refused -> assertThat(refused.getCode()).isEqualTo(code));
	}

}
