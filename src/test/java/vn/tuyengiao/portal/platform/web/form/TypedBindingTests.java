package vn.tuyengiao.portal.platform.web.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import lombok.Getter;
import lombok.Setter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.web.bind.WebDataBinder;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;

import static org.assertj.core.api.Assertions.assertThat;

/** What a form takes for a number or a date, all of Spring's own ways included. */
class TypedBindingTests {

	@ParameterizedTest
	@ValueSource(strings = { "1e9", "1E-2", "0x10", "#10", "1d", "NaN", "Infinity", "1.2.3", "\u0661\u0662\u0663",
			"\uff11\uff12", "+5", "--1", "100000000000000000000000" })
	void isNoNumberInAnyField(String typed) {
		for (String field : new String[] { "amount", "count", "version" }) {
			assertThat(bind(field, typed).getBindingResult().getFieldError(field)).as(field + " " + typed).isNotNull();
		}
	}

	@ParameterizedTest
	@CsvSource({ "'1.234,5',1234.5", "'12,5',12.5", "'1234.5',1234.5", "'-3',-3" })
	void isTheNumberThatPeopleMean(String typed, BigDecimal meant) {
		WebDataBinder binder = bind("amount", typed);
		assertThat(binder.getBindingResult().hasErrors()).isFalse();
		assertThat(((Typed) binder.getTarget()).getAmount()).isEqualByComparingTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2027", "2027-02-30", "99999-01-01", "0000-00-00", "1/1/27", "2027-1-1", "29/2",
			"30/2", "0502", "5022027", "mai kia", "\u0662\u0660\u0662\u0667-\u0660\u0661-\u0660\u0661" })
	void isNoDay(String typed) {
		assertThat(bind("day", typed).getBindingResult().getFieldError("day")).as(typed).isNotNull();
	}

	/** Today is the 24th of November 2026. */
	@ParameterizedTest
	@CsvSource({ "05/02/2027,2027-02-05", "5/2/2027,2027-02-05", "5-2-2027,2027-02-05", "5.2.2027,2027-02-05",
			"5 2 2027,2027-02-05", "05022027,2027-02-05", "5/2,2027-02-05", "5.12,2026-12-05", "24/5,2027-05-24",
			"26/5,2026-05-26", "hôm nay,2026-11-24", "HÔM  NAY,2026-11-24", "hom nay,2026-11-24", "ngày mai,2026-11-25",
			"hôm qua,2026-11-23", "today,2026-11-24", "2027-02-05,2027-02-05", "29/02/2028,2028-02-29" })
	void isTheDayThatPeopleMean(String typed, LocalDate meant) {
		WebDataBinder binder = bind("day", typed);
		assertThat(binder.getBindingResult().hasErrors()).isFalse();
		assertThat(((Typed) binder.getTarget()).getDay()).isEqualTo(meant);
		assertThat(binder.getBindingResult().getFieldValue("day")).isEqualTo(Days.day(meant));
	}

	private static WebDataBinder bind(String field, String typed) {
		DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
		VietnamTime time = new VietnamTime(Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC));
		TypedFormats.register(conversion, time::today);
		WebDataBinder binder = new WebDataBinder(new Typed(), "form");
		binder.setConversionService(conversion);
		new TextBinding(time).text(binder);
		binder.bind(new MutablePropertyValues(Map.of(field, typed)));
		return binder;
	}

	@Getter
	@Setter
	static class Typed {

		private BigDecimal amount;

		private Integer count;

		private long version;

		private LocalDate day;

	}

}
