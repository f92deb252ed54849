package vn.tuyengiao.portal.conference.domain;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.Percent;

import static org.assertj.core.api.Assertions.assertThat;

class MemberFiguresTests {

	@RepeatedTest(200)
	void whateverHasNoFaultAddsUpToTheObliged(RepetitionInfo round) {
		Random random = new Random(round.getCurrentRepetition());
		MemberFigures figures = new MemberFigures(random.nextInt(12), random.nextInt(6), random.nextInt(8),
				random.nextInt(4), random.nextInt(4), random.nextInt(24), random.nextInt(10), random.nextInt(300));
		boolean sound = figures.check(new Faults()).all().isEmpty();
		assertThat(sound)
			.isEqualTo(figures.members() > 0 && figures.exempt() < figures.members() && figures.absent() >= 0
					&& figures.attendances() >= figures.reached() && figures.essays() <= figures.reached());
		if (sound) {
			assertThat(figures.present() + figures.excused() + figures.madeUp() + figures.absent())
				.isEqualTo(figures.obliged());
			assertThat(figures.percent()).isBetween(0, 100);
			assertThat(figures.percent() == 100).isEqualTo(figures.reached() == figures.obliged());
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0, 0, 0, members", "10, 10, 0, 0, 0, exempt", "10, 1, 8, 1, 1, present",
			"10, 0, 11, 0, 0, present" })
	void eachFaultStandsAtItsField(int members, int exempt, int present, int excused, int madeUp, String field) {
		assertThat(MemberFigures.of(members, exempt, present, excused, madeUp).check(new Faults()).all())
			.extracting(Fault::field)
			.containsExactly(field);
	}

	@Test
	void turnsAndEssaysFitThosePresent() {
		assertThat(new MemberFigures(10, 0, 8, 0, 1, 8, 10, 0).check(new Faults()).all()).extracting(Fault::field)
			.containsExactly("attendances", "essays");
		assertThat(new MemberFigures(10, 0, 8, 0, 1, 17, 9, 5000).check(new Faults()).all()).isEmpty();
	}

	@Test
	void exemptMembersAreInNoShare() {
		assertThat(MemberFigures.of(103, 3, 98, 1, 1).percent()).isEqualTo(99);
		assertThat(MemberFigures.of(1003, 3, 999, 1, 0).percent()).as("not all of them").isEqualTo(99);
		assertThat(Percent.of(0, 0)).isNull();
	}

}
