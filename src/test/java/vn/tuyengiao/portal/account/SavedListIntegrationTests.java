package vn.tuyengiao.portal.account;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters that people keep under names of their own. */
@IntegrationTest
class SavedListIntegrationTests {

	private static final String LISTS = "/account/lists";

	private static final String LATE = "/plans?standing=SILENT&open=true&sort=due%2Casc";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aFilterIsKeptUnderANameAndChosenAgainWithItsOrder() {
		office.quarter();
		String list = body(get(officer(), LATE + "&page=0"));
		assertThat(list).contains("/account/lists?of=", "Bộ lọc đã lưu");
		assertThat(keep(officer(), LATE + "&page=3", "Xã <b>quá hạn</b>")).hasRedirectedUrl(LATE);
		assertThat(body(get(officer(), LISTS + "?of=/plans"))).contains("href=\"" + HtmlUtils.htmlEscape(LATE) + "\"",
				"Xã &lt;b&gt;quá hạn&lt;/b&gt;");
		assertThat(body(get(officer(), LISTS + "?of=/directives"))).as("of another list").doesNotContain("quá hạn");
		assertThat(get(officer(), LATE)).hasStatusOk();
	}

	@Test
	void theSameTwiceIsOneAndAnotherOneOfTheSameNameIsTold() {
		assertThat(keep(officer(), LATE, "Quá hạn")).hasStatus(HttpStatus.FOUND);
		assertThat(keep(officer(), LATE, "quá hạn")).hasStatus(HttpStatus.FOUND);
		MvcTestResult other = keep(officer(), "/plans?status=RETURNED", "Quá hạn");
		assertThat(other).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(body(other)).contains("Đồng chí đã có một bộ lọc khác mang tên này");
		assertThat(FormFields.of(other)).containsEntry("name", "Quá hạn").containsEntry("of", "/plans?status=RETURNED");
		assertThat(keep(officer(), "/directives?state=LATE", "Quá hạn")).as("of another list")
			.hasStatus(HttpStatus.FOUND);
		assertThat(names()).containsExactly("quá hạn", "Quá hạn");
	}

	@Test
	void whatIsNoFilterIsNotKept() {
		assertThat(keep(officer(), "/plans", "Tất cả")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(body(keep(officer(), "/plans?page=2", "Tất cả"))).contains("chưa có gì để lưu");
		assertThat(body(keep(officer(), LATE, " "))).contains("id=\"name-error\"");
		for (String foreign : List.of("https://evil.example/?a=b", "//evil.example/?a=b", "/\\evil.example?a=b",
				"javascript:a=b")) {
			MvcTestResult answer = keep(officer(), foreign, "Xấu");
			assertThat(answer).as(foreign).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(body(answer)).doesNotContain("evil.example", "javascript:");
		}
		assertThat(names()).isEmpty();
	}

	@Test
	void itIsRenamedAndDeletedByItsOwnerOnly() {
		keep(officer(), LATE, "Quá hạn");
		keep(officer(), "/plans?status=RETURNED", "Bị trả lại");
		UUID id = office.jdbc().sql("select id from saved_list where name = 'Quá hạn'").query(UUID.class).single();
		UUID colleague = office.people().colleague();
		assertThat(body(get(colleague, LISTS + "?of=/plans"))).doesNotContain("Quá hạn");
		assertThat(get(colleague, LISTS + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(colleague, LISTS + "/" + id, Map.of("name", "Của tôi"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(colleague, LISTS + "/" + id + "/remove", Map.of())).hasStatus(HttpStatus.NOT_FOUND);

		assertThat(FormFields.of(get(officer(), LISTS + "/" + id))).containsEntry("name", "Quá hạn");
		MvcTestResult taken = post(officer(), LISTS + "/" + id, Map.of("name", "bị trả lại"));
		assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(body(taken)).contains("id=\"name-error\"");
		assertThat(FormFields.of(taken)).containsEntry("name", "bị trả lại");
		assertThat(post(officer(), LISTS + "/" + id, Map.of("name", "Chậm"))).hasRedirectedUrl(LISTS + "?of=%2Fplans");
		assertThat(names()).containsExactly("Bị trả lại", "Chậm");
		assertThat(post(officer(), LISTS + "/" + id + "/remove", Map.of())).hasRedirectedUrl(LISTS + "?of=%2Fplans");
		assertThat(names()).containsExactly("Bị trả lại");
	}

	@Test
	void thereIsAnEndToThem() {
		for (int i = 0; i < 30; i++) {
			keep(officer(), "/plans?q=" + i, "Bộ lọc " + i);
		}
		MvcTestResult more = keep(officer(), "/plans?q=30", "Thêm nữa");
		assertThat(more).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(body(more)).contains("nhiều nhất 30 bộ lọc");
		assertThat(FormFields.of(more)).containsEntry("name", "Thêm nữa");
		assertThat(names()).hasSize(30);
	}

	private UUID officer() {
		return office.people().officer();
	}

	private MvcTestResult keep(UUID user, String list, String name) {
		return post(user, LISTS, Map.of("of", list, "name", name));
	}

	private MvcTestResult get(UUID user, String uri) {
		return mvc.get().uri(URI.create(uri)).with(office.session(user)).exchange();
	}

	private MvcTestResult post(UUID user, String address, Map<String, String> form) {
		return FormFields.post(mvc, address, office.session(user), form);
	}

	private List<String> names() {
		return office.jdbc()
			.sql("select name from saved_list order by name collate \"vi-x-icu\"")
			.query(String.class)
			.list();
	}

	private static String body(MvcTestResult result) {
		return FormFields.body(result);
	}

}
