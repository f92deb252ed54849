package vn.tuyengiao.portal.platform.web.form;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.tuyengiao.portal.platform.web.list.Links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Text and numbers as people type them, and the addresses of lists. */
class TypedTextTests {

	@Test
	void textIsComposedAndStripped() {
		assertThat(TypedText.tidy(" \u00a0Đo\u0302\u0300ng Ho\u0301a\u200b ")).isEqualTo("Đồng Hóa");
		assertThat(TypedText.tidy("một\r\nhai\u000bba\rbốn")).isEqualTo("một\nhai\nba\nbốn");
		assertThat(TypedText.tidy("Kim\u200b Bảng\ufeff\u2060 20\u200d27")).isEqualTo("Kim Bảng 2027");
		assertThat(TypedText.tidy("\u200b \ufeff")).isNull();
		assertThat(TypedText.tidy("  \t")).isNull();
		assertThat(TypedText.tidy(null)).isNull();
		assertThat(TypedText.tidy("hoà và hòa")).isEqualTo("hoà và hòa");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000", "\u0007", "a\u0085b", "\ud83d", "\udc00x", "806\u202e-CV", "\u2066a", "a\u200f",
			"\u061c1" })
	void controlCharactersAreRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> TypedText.tidy(text));
	}

	@ParameterizedTest
	@CsvSource({ "'1.234,5', 1234.5", "'1234,5', 1234.5", "1234.5, 1234.5", "'1,234.5', 1234.5", "1.234, 1234",
			"0.125, 0.125", "'0,125', 0.125", "1.234.567, 1234567", "'1,234', 1.234", "-3, -3", "'1 000', error",
			"1e9, error", "'1,2,3', error", "1.23.4, error", "'', error", "NaN, error", "0x10, error",
			"123456789012345678901234, error" })
	void numbersAreReadAsVietnamWritesThem(String typed, String value) throws ParseException {
		Locale locale = Locale.forLanguageTag("vi");
		if ("error".equals(value)) {
			assertThatExceptionOfType(ParseException.class).isThrownBy(() -> TypedFormats.number(typed, locale));
		}
		else {
			assertThat(TypedFormats.number(typed, locale)).isEqualByComparingTo(new BigDecimal(value));
		}
	}

	@Test
	void ambiguousNumberIsReadInThePagesLanguage() throws ParseException {
		assertThat(TypedFormats.number("1.234", Locale.ENGLISH)).isEqualByComparingTo("1.234");
		assertThat(TypedFormats.number("1,234", Locale.ENGLISH)).isEqualByComparingTo("1234");
	}

	@Test
	void linksKeepTheRestOfTheListsState() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plans");
		request.addParameter("q", "hòa & <b>");
		request.addParameter("status", "LATE", "DRAFT");
		request.addParameter("page", "3");
		request.addParameter("empty", "");
		Links links = Links.of(request);
		String filter = "q=h%C3%B2a+%26+%3Cb%3E&status=LATE&status=DRAFT";
		assertThat(links.here()).isEqualTo("/plans?" + filter + "&page=3");
		assertThat(links.page(0)).isEqualTo("/plans?" + filter);
		assertThat(links.page(4)).isEqualTo("/plans?" + filter + "&page=4");
		assertThat(links.sort("unit", "desc")).isEqualTo("/plans?" + filter + "&sort=unit%2Cdesc");
		assertThat(links.with("status", null)).isEqualTo("/plans?q=h%C3%B2a+%26+%3Cb%3E");
		assertThat(links.at("/plans/export")).isEqualTo("/plans/export?" + filter);
		assertThat(links.reset()).isEqualTo("/plans");
		assertThat(links.has("empty", "other")).isFalse();
	}

}
