package vn.tuyengiao.portal.platform.web.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import lombok.Getter;
import lombok.Setter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.web.bind.WebDataBinder;

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
	@ValueSource(strings = { "31/02/2027", "2027-02-30", "99999-01-01", "0000-00-00", "1/1/27", "2027-1-1",
			"\u0662\u0660\u0662\u0667-\u0660\u0661-\u0660\u0661" })
	void isNoDay(String typed) {
		assertThat(bind("day", typed).getBindingResult().getFieldError("day")).as(typed).isNotNull();
	}

	private static WebDataBinder bind(String field, String typed) {
		DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
		TypedFormats.register(conversion);
		WebDataBinder binder = new WebDataBinder(new Typed(), "form");
		binder.setConversionService(conversion);
		new TextBinding().text(binder);
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
