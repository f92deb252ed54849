package vn.tuyengiao.portal.platform.web.form;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedClockTests {

	@ParameterizedTest
	@CsvSource({ "8:00, 08:00", "08:30, 08:30", "8h, 08:00", "8h30, 08:30", "8 giờ 30, 08:30", "14g15, 14:15",
			"7.30, 07:30", "0830, 08:30", "8 giờ 30 phút, 08:30", "8H, 08:00", "23:59, 23:59", "08:30:00, 08:30" })
	void timesAreReadAsPeopleWriteThem(String typed, LocalTime time) {
		assertThat(TypedClock.read(typed)).contains(time);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "8", "25:00", "8:60", "sáng", "8:3", "-8:00", "08:30:12", "830" })
	void whatIsNoTimeIsNone(String typed) {
		assertThat(TypedClock.read(typed)).isEmpty();
	}

}
