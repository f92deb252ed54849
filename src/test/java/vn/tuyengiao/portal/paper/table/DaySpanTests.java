package vn.tuyengiao.portal.paper.table;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** It is 10 December 2026. */
class DaySpanTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

	@ParameterizedTest
	@ValueSource(strings = { "5/2–10/2", "5/2 – 10/2", "5-10/2", "05-10/02/2027", "05/02 đến 10/02/2027",
			"từ 5/2 đến 10/2/2027", "Từ ngày 05/02/2027 đến ngày 10/02/2027", "05/02/2027 - 10/02/2027",
			"5/2/2027-10/2/2027", "5-2-2027 – 10-2-2027", "5.2 - 10.2.2027", "5/2-10/2", "2027-02-05 – 2027-02-10",
			"5/2 đến hết 10/2", "05/02/2027 – 10/02", "5 – 10/2/2027", "ngày 5 đến ngày 10/2/2027", "5/2 -> 10/2" })
	void aSpanIsReadInItsSpellings(String written) {
		assertThat(DaySpan.read(written, TODAY))
			.contains(new DaySpan(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 10)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "25/12–5/1 | 2026-12-25 | 2027-01-05", "25/12 – 05/01/2027 | 2026-12-25 | 2027-01-05",
					"5/2/2027 | 2027-02-05 | 2027-02-05", "5-2-2027 | 2027-02-05 | 2027-02-05",
					"tháng 2/2027 | 2027-02-01 | 2027-02-28", "Tháng 02 năm 2027 | 2027-02-01 | 2027-02-28",
					"tháng 2 | 2027-02-01 | 2027-02-28", "tháng 1-3/2027 | 2027-01-01 | 2027-03-31",
					"từ tháng 1 đến tháng 3 | 2027-01-01 | 2027-03-31", "Quý I/2027 | 2027-01-01 | 2027-03-31",
					"quý 2 năm 2027 | 2027-04-01 | 2027-06-30" })
	void yearsThatGoWithoutSayingMonthsAndQuarters(String written, LocalDate first, LocalDate last) {
		assertThat(DaySpan.read(written, TODAY)).contains(new DaySpan(first, last));
	}

	@ParameterizedTest
	@ValueSource(strings = { "thường xuyên", "10/2/2027 – 5/2/2027", "31/2–5/3", "5–10", "tháng 13", "tháng 1-2-3",
			"5/2–6/2–7/2", "trong quý", "–", "5/2–", "quý V/2027", "tháng 2/9999", "tháng 3 – tháng 1/2027" })
	void whatIsNoSpanIsNone(String written) {
		assertThat(DaySpan.read(written, TODAY)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2027-02-05,2027-02-10,05/02/2027 – 10/02/2027", "2027-02-05,2027-02-05,05/02/2027" })
	void itSaysBothDays(LocalDate first, LocalDate last, String said) {
		assertThat(new DaySpan(first, last).said()).isEqualTo(said);
		assertThat(DaySpan.read(said, TODAY)).contains(new DaySpan(first, last));
	}

}
