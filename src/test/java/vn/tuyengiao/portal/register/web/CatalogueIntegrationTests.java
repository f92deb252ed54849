package vn.tuyengiao.portal.register.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class CatalogueIntegrationTests {

	private static final String TYPES = "/admin/document-types";

	private static final String BODIES = "/admin/issuing-bodies";

	private static final String STEPS = "/admin/directive-steps";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor administrator;

	@BeforeEach
	void openTheCatalogue() {
		administrator = office.users().session(office.users().holding(Role.ADMINISTRATOR, office.district()));
	}

	@Test
	void everyPageShows() {
		UUID type = office.catalogues().type("Hướng dẫn", "HD");
		UUID outline = office.catalogues().type("Đề cương tuyên truyền", null);
		UUID body = office.catalogues().board(office.district(), "Ban Tuyên giáo Huyện ủy", "BTGHU");
		UUID central = office.catalogues().incoming("Bộ Chính trị", "TW");
		UUID step = office.catalogues().step("Báo cáo kết quả", "REPORT", 90);
		for (String page : new String[] { TYPES, TYPES + "?q=khongco", TYPES + "/new", TYPES + "/" + type,
				TYPES + "/" + outline, TYPES + "?sort=abbreviation,desc&ended=true", BODIES, BODIES + "/new",
				BODIES + "/" + body, BODIES + "/" + central, BODIES + "?sort=unit", STEPS, STEPS + "/new",
				STEPS + "/" + step, STEPS + "?sort=days&q=bao+cao" }) {
			assertThat(mvc.get().uri(page).with(administrator)).as(page).hasStatusOk().bodyText().doesNotContain("??");
		}
	}

	@Test
	void listsFindByFoldedNameAndAbbreviationAndHideWhatHasEnded() {
		office.catalogues().type("Kế hoạch", "KH");
		office.catalogues().type("Hướng dẫn", "HD");
		UUID ended = office.catalogues().type("Thông tri", "TT");
		jdbc.sql("update document_type set valid_to = date '2026-11-23' where id = ?").param(ended).update();
		assertThat(get(TYPES + "?q=ke hoach")).bodyText().contains("Kế hoạch").doesNotContain("Hướng dẫn");
		assertThat(get(TYPES + "?q=hd")).bodyText().contains("Hướng dẫn").doesNotContain("Kế hoạch");
		assertThat(get(TYPES)).bodyText().contains("Kế hoạch").doesNotContain("Thông tri");
		assertThat(get(TYPES + "?ended=true")).bodyText().contains("Thông tri", "23/11/2026");
	}

	@Test
	void aTypePressedTwiceIsAddedOnce() {
		UUID id = Ids.next();
		for (int press = 0; press < 2; press++) {
			assertThat(post(TYPES, type(id, "Phương án", "PA"))).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(TYPES);
		}
		assertThat(post(TYPES, type(id, "Dự án", "DA"))).as("gone back to and written on").hasStatus(HttpStatus.FOUND);
		assertThat(jdbc.sql("select name from document_type").query(String.class).list())
			.containsExactlyInAnyOrder("Phương án", "Dự án");
	}

	@Test
	void aFaultyFormKeepsWhatWasTyped() {
		Map<String, String> form = type(Ids.next(), "Phuong <b>an", "P 1");
		form.remove("uses");
		form.put("validTo", "2020-01-01");
		assertThat(post(TYPES, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("error-summary", "Phuong &lt;b&gt;an", "P 1", "Chỉ gồm chữ cái.", "01/01/2020");
		form.put("abbreviation", "PA");
		assertThat(post(TYPES, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Chọn ít nhất một", "Ngày cuối không được trước ngày đầu.");
		assertThat(jdbc.sql("select count(*) from document_type").query(Long.class).single()).isZero();
	}

	@Test
	void namesAndAbbreviationsAreUniqueAmongThoseOfTheSameTime() {
		UUID first = office.catalogues().type("Quy định", "QĐi");
		assertThat(post(TYPES, type(Ids.next(), "QUY ĐỊNH", "qđi"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Đã có loại văn bản mang tên này", "Đã có loại văn bản mang ký hiệu này");
		jdbc.sql("update document_type set valid_to = date '2026-11-23' where id = ?").param(first).update();
		assertThat(post(TYPES, type(Ids.next(), "Quy định", "QĐ"))).as("from 24/11/2026 on")
			.hasStatus(HttpStatus.FOUND);
		Map<String, String> again = type(first, "Quy định", "QĐi");
		again.put("validFrom", "2011-01-01");
		assertThat(post(TYPES + "/" + first, again)).as("without an end it would meet its successor")
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		office.catalogues().step("Báo cáo kết quả", "REPORT", 90);
		assertThat(post(STEPS, step(Ids.next(), "báo cáo kết quả"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Đã có bước mang tên này");
	}

	@Test
	void formsOfferOnlyTypesThatTheirRecordsBear() {
		UUID plan = office.catalogues().type("Kế hoạch", "KH");
		Map<String, String> form = type(plan, "Kế hoạch", "KH");
		form.put("uses", "PLAN,OWN_DIRECTIVE");
		assertThat(post(TYPES + "/" + plan, form)).hasStatus(HttpStatus.FOUND);
		assertThat(get(TYPES)).bodyText().contains("Văn bản của đơn vị gửi xuống, Kế hoạch");
		assertThat(get(TYPES + "/" + plan)).bodyText()
			.containsPattern("value=\"OWN_DIRECTIVE\"[^>]*checked")
			.doesNotContainPattern("value=\"GUIDANCE\"[^>]*checked");
		administrator = office.users().session(office.people().officer());
		assertThat(get("/directives/new?direction=OWN")).bodyText().contains("Kế hoạch (KH)");
		assertThat(get("/directives/new?direction=INCOMING")).hasStatusOk().bodyText().doesNotContain("Kế hoạch (KH)");
	}

	@Test
	void boardsIssueNoResolutionsEvenIfTicked() {
		Map<String, String> form = type(Ids.next(), "Nghị quyết", "NQ");
		form.put("byBoard", "true");
		assertThat(post(TYPES, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ban tuyên giáo không ban hành nghị quyết, chỉ thị.");
	}

	@Test
	void anAbbreviationInNumbersStaysAndTheTypeIsEndedInstead() {
		UUID type = office.catalogues().type("Hướng dẫn", "HD");
		UUID body = office.catalogues().board(office.district(), "Ban Tuyên giáo Huyện ủy", "BTGHU");
		takeNumber(type, body);
		Map<String, String> form = type(type, "Hướng dẫn", "HDn");
		assertThat(post(TYPES + "/" + type, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ký hiệu HD đã có trong số văn bản", "thêm loại mới", "HDn");
		form.put("abbreviation", "");
		assertThat(post(TYPES + "/" + type, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		form.put("abbreviation", "HD");
		form.put("name", "Hướng dẫn (cũ)");
		form.put("validFrom", "2011-01-01");
		form.put("validTo", "2026-11-30");
		assertThat(post(TYPES + "/" + type, form)).hasStatus(HttpStatus.FOUND);
		Map<String, String> next = type(Ids.next(), "Hướng dẫn", "HDn");
		next.put("validFrom", "2026-12-01");
		assertThat(post(TYPES, next)).hasStatus(HttpStatus.FOUND);

		Map<String, String> renamed = body(body, "Ban Tuyên giáo Huyện ủy", "BTG", office.district().label());
		renamed.put("board", "true");
		assertThat(post(BODIES + "/" + body, renamed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ký hiệu BTGHU đã có trong số văn bản", "thêm cơ quan mới");
		renamed.put("suffix", "BTGHU");
		renamed.put("unit", office.unit("donghoa").label());
		assertThat(post(BODIES + "/" + body, renamed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Cơ quan này đã có số văn bản");
	}

	@Test
	void whatShowsThatAStepIsDoneStaysOnceDirectivesAskForIt() {
		UUID step = office.catalogues().step("Báo cáo kết quả", "REPORT", 90);
		UUID directive = directive(null);
		jdbc.sql("insert into directive_step (version_id, step_id, due_on) values (?, ?, date '2027-01-01')")
			.params(version(directive), step)
			.update();
		Map<String, String> form = step(step, "Báo cáo kết quả");
		form.put("evidence", "STATEMENT");
		assertThat(post(STEPS + "/" + step, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Đã có văn bản yêu cầu bước này");
		form.put("evidence", "REPORT");
		form.put("days", "60");
		assertThat(post(STEPS + "/" + step, form)).hasStatus(HttpStatus.FOUND);
		assertThat(jdbc.sql("select days from required_step").query(Integer.class).single()).isEqualTo(60);
	}

	@Test
	void twoAdministratorsSeeBothVersions() {
		UUID type = office.catalogues().type("Hướng dẫn", "HD");
		UUID body = office.catalogues().incoming("Bộ Chính trị", "TW");
		UUID step = office.catalogues().step("Báo cáo kết quả", "REPORT", 90);
		assertBothVersions(TYPES + "/" + type, type(type, "Hướng dẫn thứ nhất", "HD"),
				type(type, "Hướng dẫn thứ hai", "HDa"));
		assertBothVersions(BODIES + "/" + body, body(body, "Bộ Chính trị thứ nhất", "TW", ""),
				body(body, "Bộ Chính trị thứ hai", "TU", ""));
		assertBothVersions(STEPS + "/" + step, step(step, "Báo cáo thứ nhất"), step(step, "Báo cáo thứ hai"));
	}

	@Test
	void aUnitHasOneBodyOfASuffixWhileTheCentreSharesOne() {
		office.catalogues().incoming("Bộ Chính trị", "TW");
		assertThat(post(BODIES, body(Ids.next(), "Ban Bí thư", "TW", ""))).hasStatus(HttpStatus.FOUND);
		assertThat(post(BODIES, body(Ids.next(), "bộ chính trị", "TW", ""))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Đã có cơ quan mang tên này");
		office.catalogues().committee(office.district(), "Huyện ủy", "HU");
		assertThat(post(BODIES, body(Ids.next(), "Ban Thường vụ", "HU", office.district().label())))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Đơn vị này đã có cơ quan mang ký hiệu này");
		assertThat(post(BODIES, body(Ids.next(), "Huyện ủy", "HU", office.unit("donghoa").label())))
			.as("another unit may have one of the same name")
			.hasStatus(HttpStatus.FOUND);
	}

	@Test
	void bodiesOfUnitsThatHeDoesNotAdministerAreShownAndNotHis() {
		UnitView other = office.district("Lý Nhân");
		UUID foreign = office.catalogues().committee(other, "Huyện ủy Lý Nhân", "HU");
		assertThat(get(BODIES)).bodyText().contains("Huyện ủy Lý Nhân").doesNotContain(foreign.toString());
		assertThat(get(BODIES + "/" + foreign)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(BODIES + "/" + foreign, body(foreign, "Huyện ủy", "HU", ""))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(BODIES + "/" + foreign, Map.of())).as("nor does a faulty form tell of it")
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(BODIES, body(Ids.next(), "Ban Tuyên giáo", "BTG", other.label())))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("không thuộc phạm vi đồng chí quản trị");
		assertThat(post(BODIES, body(Ids.next(), "Ban Tuyên giáo", "BTG", "xa Khong Co")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Không tìm thấy đơn vị", "xa Khong Co");
	}

	@Test
	void listsAreReadInFewStatementsHoweverLong() throws Exception {
		for (String page : List.of(TYPES, BODIES, STEPS)) {
			fill(3);
			int few = statements(page);
			fill(300);
			assertThat(statements(page)).as(page).isEqualTo(few).isLessThanOrEqualTo(8);
		}
		assertThat(get(TYPES + "?page=2")).bodyText().contains("51–75");
	}

	private void fill(int count) {
		int before = jdbc.sql("select count(*) from document_type").query(Integer.class).single();
		for (int i = before; i < before + count; i++) {
			office.catalogues().type("Loại " + i, null);
			office.catalogues().board(office.district(), "Ban " + i, "B" + i);
			office.catalogues().step("Bước " + i, "STATEMENT", 1);
		}
	}

	private int statements(String page) throws Exception {
		return sql.statementsOf(() -> assertThat(get(page)).hasStatusOk()).size();
	}

	private void assertBothVersions(String address, Map<String, String> first, Map<String, String> second) {
		assertThat(post(address, first)).as(address).hasStatus(HttpStatus.FOUND);
		assertThat(post(address, second)).as(address)
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(first.get("name"), second.get("name"));
	}

	private Map<String, String> type(UUID id, String name, String abbreviation) {
		Map<String, String> form = common(id, name);
		form.put("abbreviation", abbreviation);
		form.put("uses", "INCOMING_DIRECTIVE,OWN_DIRECTIVE");
		return form;
	}

	private Map<String, String> body(UUID id, String name, String suffix, String unit) {
		Map<String, String> form = common(id, name);
		form.put("suffix", suffix);
		form.put("level", "DISTRICT");
		form.put("unit", unit);
		return form;
	}

	private Map<String, String> step(UUID id, String name) {
		Map<String, String> form = common(id, name);
		form.put("evidence", "REPORT");
		form.put("days", "30");
		return form;
	}

	private static Map<String, String> common(UUID id, String name) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("id", id.toString());
		form.put("version", "0");
		form.put("name", name);
		form.put("position", "10");
		form.put("validFrom", "2026-11-24");
		return form;
	}

	private void takeNumber(UUID type, UUID body) {
		jdbc.sql("""
				insert into document_number (id, type_id, body_id, term_id, number, taken_by, taken_at)
				values (?, ?, ?, ?, 1, ?, now())
				""")
			.params(Ids.next(), type, body, office.organizations().term(2025).id(), office.users().user("canbo"))
			.update();
	}

	private UUID directive(UUID number) {
		UUID id = Ids.next();
		UUID author = office.users().user("soanthao");
		jdbc.sql(
				"""
						insert into directive (id, unit_id, direction, type_id, body_id, term_id, number_id, reference, issued_on,
						                       status, registered_by, registered_at)
						values (?, ?, 'OWN', ?, ?, ?, ?::uuid, '01-KH/HU', ?, 'DRAFT', ?, now())
						""")
			.params(id, office.district().id(), office.catalogues().type("Kế hoạch", "KH"),
					office.catalogues().committee(office.district(), "Huyện ủy", "HU"),
					office.organizations().term(2025).id(), number, LocalDate.of(2026, 11, 24), author)
			.update();
		jdbc.sql(
				"""
						insert into directive_version (id, directive_id, number, subject, urgency, written_by, last_edited_by, last_edited_at, created_at)
						values (?, ?, 1, 'Học tập và làm theo Bác', 'NORMAL', array[?]::uuid[], ?, now(), now())
						""")
			.params(Ids.next(), id, author, author)
			.update();
		return id;
	}

	private UUID version(UUID directive) {
		return jdbc.sql("select id from directive_version where directive_id = ?")
			.param(directive)
			.query(UUID.class)
			.single();
	}

	private MvcTestResult get(String page) {
		return mvc.get().uri(page).with(administrator).exchange();
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(administrator).exchange();
	}

}
