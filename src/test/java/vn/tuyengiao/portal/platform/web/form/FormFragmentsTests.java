package vn.tuyengiao.portal.platform.web.form;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.frame.FrameTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What the form fragments write, faultless and faulty. */
@FrameTest
class FormFragmentsTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void fieldShowsWhatTheFormDemands() {
		String html = text(mvc.get().uri("/demo/form"));
		assertThat(tag(html, "id=\"task\""))
			.contains("required=\"required\"", "maxlength=\"200\"", "aria-describedby=\"task-hint\"")
			.doesNotContain("aria-invalid");
		assertThat(tag(html, "id=\"note\"")).doesNotContain("required", "aria-describedby").contains("rows=\"3\"");
		assertThat(tag(html, "id=\"target\"")).contains("inputmode=\"decimal\"", "autocomplete=\"off\"");
		assertThat(tag(html, "id=\"lines0.task\"")).contains("name=\"lines[0].task\"", "maxlength=\"100\"");
		assertThat(html).contains("<label class=\"form-label\" for=\"lines0.task\">").doesNotContain("error-summary");
	}

	@Test
	void faultyFieldSaysSoAndTheSummaryLinksToIt() {
		String html = text(mvc.post()
			.uri("/demo/form")
			.with(csrf())
			.param("task", " ")
			.param("note", "Giữ <nguyên>")
			.param("start", "2020-02-30")
			.param("target", "mười")
			.param("lines[0].task", ""));
		assertThat(tag(html, "id=\"task\"")).contains("aria-invalid=\"true\"",
				"aria-describedby=\"task-error task-hint\"", "is-invalid");
		assertThat(html).contains("id=\"task-error\"", "<a href=\"#task\">Nhiệm vụ: Chưa nhập</a>",
				"<a href=\"#lines0.task\">Dòng 1, Nội dung dòng: Chưa nhập</a>", "Giữ &lt;nguy&ecirc;n&gt;",
				"Ngày không đúng", "Phải là số, ví dụ 1.234,5");
		assertThat(tag(html, "id=\"start\"")).contains("value=\"2020-02-30\"");
		assertThat(tag(html, "id=\"target\"")).contains("value=\"mười\"");
		assertThat(tag(html, "id=\"error-summary\"")).contains("role=\"alert\"", "tabindex=\"-1\"");
	}

	@Test
	void invalidFormAnswers422() {
		assertThat(mvc.post().uri("/demo/form").with(csrf())).hasStatus(422);
	}

	@Test
	void tooLongTextIsAFaultOfTheField() {
		assertThat(text(mvc.post().uri("/demo/form").with(csrf()).param("task", "x".repeat(201))))
			.contains("<a href=\"#task\">Nhiệm vụ: Nhiều nhất 200 ký tự</a>");
	}

	@Test
	void faultThatOnlyTheServiceSeesStandsAtItsField() {
		assertThat(text(mvc.post()
			.uri("/demo/form")
			.with(csrf())
			.param("task", "cấm")
			.param("start", "2020-02-03")
			.param("field", "PROPAGANDA")))
			.contains("<a href=\"#task\">Nhiệm vụ: Kế hoạch đã khóa cách đây 5 ngày.</a>");
	}

	@Test
	void chosenOptionStaysChosen() {
		assertThat(text(mvc.post().uri("/demo/form").with(csrf()).param("field", "CULTURE_ARTS")))
			.contains("<option value=\"CULTURE_ARTS\" selected=\"selected\">");
	}

	@Test
	void controlCharacterIsRefusedAtItsField() {
		assertThat(text(mvc.post().uri("/demo/form").with(csrf()).param("task", "a\u0000b")))
			.contains("<a href=\"#task\">Nhiệm vụ: Có ký tự không dùng được; hãy xóa và gõ lại</a>");
	}

	@Test
	void savedFormLeadsToAPageWithOneMessage() {
		var saved = mvc.post()
			.uri("/demo/form")
			.with(csrf())
			.param("task", "  Ha\u0300 Nam ")
			.param("start", "3/2/2020")
			.param("field", "PROPAGANDA")
			.exchange();
		assertThat(saved).hasStatus3xxRedirection().hasRedirectedUrl("/demo/list");
		Flash.Message flash = (Flash.Message) saved.getMvcResult().getFlashMap().get("flash");
		assertThat(flash.parameters().get(0)).isEqualTo("Hà Nam");
		assertThat(text(mvc.get().uri("/demo/list").flashAttr("flash", flash)))
			.contains("Đã lưu &quot;Hà Nam&quot; với 3 dòng.");
	}

	@Test
	void comparisonPostsTheChosenValueUnderTheFieldsName() {
		String html = text(mvc.get().uri("/demo/compare"));
		assertThat(html).contains("name=\"version\" value=\"4\"",
				"<input type=\"hidden\" name=\"lines[0].hidden\" value=\"Giống nhau\">",
				"name=\"field\" value=\"PROPAGANDA\"", "name=\"field\" value=\"\"", "Chỉ thị 05 &lt;b&gt;");
		assertThat(mvc.get().uri("/demo/compare")).hasStatus(409);
	}

	private static String text(MockMvcTester.MockMvcRequestBuilder request) {
		try {
			return request.exchange().getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String tag(String html, String attribute) {
		int at = html.indexOf(attribute);
		assertThat(at).as(attribute).isPositive();
		return html.substring(html.lastIndexOf('<', at), html.indexOf('>', at));
	}

}
