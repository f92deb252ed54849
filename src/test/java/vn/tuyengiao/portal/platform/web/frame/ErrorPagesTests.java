package vn.tuyengiao.portal.platform.web.frame;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What people see when something goes wrong. */
@FrameTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/demo/fail/missing, 404, Không tìm thấy", "/nowhere, 404, Không tìm thấy",
			"/demo/record/not-an-id, 404, Không tìm thấy",
			"/demo/record/01980000-0000-7000-8000-000000000000?year=x, 400, Yêu cầu không hợp lệ",
			"/demo/fail/refused, 409, Kế hoạch đã khóa cách đây 5 ngày.",
			"/demo/fail/stale, 409, Không thực hiện được lúc này",
			"/demo/fail/invalid, 422, Kế hoạch đã khóa cách đây 5 ngày.", "/demo/fail/boom, 500, Hệ thống gặp lỗi" })
	void eachFaultHasItsPage(String address, int status, String words) {
		MvcTestResult result = mvc.get().uri(address).exchange();
		assertThat(result).hasStatus(status).bodyText().contains(words, "<h1").doesNotContain("Exception", "secret");
	}

	@Test
	void formAddressCannotBeOpenedByOtherMethods() {
		MvcTestResult result = mvc.delete().uri("/demo/form").with(csrf()).exchange();
		assertThat(result).hasStatus(405);
		assertThat(result.getResponse().getHeader("Allow")).contains("GET", "POST");
	}

	@Test
	void innerFaultGivesAReferenceThatTheLogHas(CapturedOutput output) {
		MvcTestResult result = mvc.get().uri("/demo/fail/boom").exchange();
		String reference = result.getResponse().getHeader("X-Error-Reference");
		assertThat(reference).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
		assertThat(result).bodyText().contains(reference);
		assertThat(output.getAll()).contains(reference, "a secret of the inside");
	}

	@Test
	void htmxGetsOnlyTheMessageAndWhereItGoes() {
		MvcTestResult result = mvc.get().uri("/demo/fail/refused").header("HX-Request", "true").exchange();
		assertThat(result).hasStatus(409)
			.hasHeader("HX-Retarget", "#flash")
			.bodyText()
			.contains("Kế hoạch đã khóa")
			.doesNotContain("<html");
	}

	@ParameterizedTest
	@CsvSource({ "403, Không có quyền", "429, Thao tác quá nhiều lần", "413, quá lớn", "503, Hệ thống gặp lỗi",
			"418, Yêu cầu không hợp lệ" })
	void faultsOfFiltersHaveTheSamePage(int status, String words) {
		assertThat(mvc.get().uri("/error").requestAttr("jakarta.servlet.error.status_code", status)).hasStatus(status)
			.bodyText()
			.contains(words);
	}

	@Test
	void pageSpeaksTheReadersLanguage() {
		assertThat(mvc.get().uri("/nowhere").cookie(new jakarta.servlet.http.Cookie("lang", "en"))).bodyText()
			.contains("<html lang=\"en\"", "Not found")
			.doesNotContainPattern(Pattern.compile("\\?\\?[a-z.]+"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "/plans?page=2, /plans?page=2", "//evil.example, /",
			"https://evil.example, /", "'/\\evil.example', /", "none, /" })
	void preferencesLeadBackIntoThePortalOnly(String back, String to) {
		var request = mvc.post().uri("/preferences").with(csrf()).param("theme", "dark").param("lang", "xx");
		MvcTestResult result = (back == null ? request : request.param("back", back)).exchange();
		assertThat(result).hasStatus(303).hasHeader("Location", to);
		assertThat(result.getResponse().getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("theme=dark"))
			.noneMatch(cookie -> cookie.startsWith("lang"));
	}

}
