package vn.tuyengiao.portal.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeping the days that are remembered. */
@IntegrationTest
class AnniversaryIntegrationTests {

	private static final String LIST = "/calendar/anniversaries";

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void officerKeepsADayOfHisDistrict() {
		UUID officer = office.people().officer();
		assertThat(add(officer, Map.of("name", "Ngày truyền thống huyện", "day", "30", "month", "12", "calendar",
				"LUNAR", "since", "1952")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(body(get(office.people().secretary(), LIST))).contains("Ngày truyền thống huyện", "30/12 âm lịch",
				"không có ngày 30", "Kim Bảng");
		UUID id = id("Ngày truyền thống huyện");
		MvcTestResult page = get(officer, LIST + "/" + id);
		Map<String, String> form = new HashMap<>(FormFields.of(page));
		form.put("day", "29");
		assertThat(FormFields.post(mvc, LIST + "/" + id, office.session(officer), form)).hasStatus(HttpStatus.FOUND);
		assertThat(FormFields.post(mvc, LIST + "/" + id, office.session(office.people().colleague()),
				with(form, "day", "28")))
			.as("typed on the version of before")
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(FormFields.post(mvc, LIST + "/" + id + "/remove", office.session(officer), Map.of("version", "1")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(office.jdbc().sql("select count(*) from anniversary").query(Integer.class).single()).isZero();
	}

	@Test
	void whatCannotBeIsSaidAtItsFieldAndNothingIsLost() {
		UUID officer = office.people().officer();
		MvcTestResult missing = add(officer,
				Map.of("name", "Ngày 31 âm", "day", "31", "month", "1", "calendar", "LUNAR", "since", "2030"));
		assertThat(missing).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(body(missing)).contains("Không có ngày này trong tháng", "không được ở tương lai");
		assertThat(FormFields.of(missing)).containsEntry("name", "Ngày 31 âm").containsEntry("since", "2030");
		assertThat(add(officer, Map.of("name", "Ngày 30/2", "day", "30", "month", "2")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(add(officer, Map.of("name", "", "day", "40", "month", "0")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(add(officer, Map.of("name", "Ngày hội", "day", "1", "month", "1"))).hasStatus(HttpStatus.FOUND);
		MvcTestResult taken = add(officer, Map.of("name", "ngày hội", "day", "2", "month", "2"));
		assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(body(taken)).contains("đã có ngày kỷ niệm cùng tên");
	}

	@Test
	void eachKeepsHisOwnAndTheAdministratorThoseOfAll() {
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.province());
		UUID officer = office.people().officer();
		assertThat(add(administrator, Map.of("name", "Ngày chung", "day", "2", "month", "9", "unit", "all")))
			.hasStatus(HttpStatus.FOUND);
		UUID common = id("Ngày chung");
		assertThat(body(get(officer, LIST))).contains("Ngày chung", "Toàn hệ thống")
			.doesNotContain(LIST + "/" + common + "/remove");
		assertThat(get(officer, LIST + "/" + common)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(add(officer, Map.of("name", "Ngày khác", "day", "2", "month", "9", "unit", "all")))
			.hasStatus(HttpStatus.FORBIDDEN);
		UUID elsewhere = office.district("Lý Nhân").id();
		assertThat(
				add(officer, Map.of("name", "Ngày huyện khác", "day", "2", "month", "9", "unit", elsewhere.toString())))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(office.people().secretary(), LIST + "/new")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(office.people().observer(), LIST + "/new")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void listIsFilteredByNameKindCalendarAndMonth() {
		UUID officer = office.people().officer();
		add(officer,
				Map.of("name", "Lễ hội đền Trúc", "day", "6", "month", "1", "calendar", "LUNAR", "kind", "CUSTOM"));
		add(officer, Map.of("name", "Ngày giải phóng", "day", "3", "month", "7", "kind", "LOCAL"));
		assertThat(body(get(officer, LIST + "?q=den truc"))).contains("Lễ hội đền Trúc")
			.doesNotContain("Ngày giải phóng");
		assertThat(body(get(officer, LIST + "?calendar=SOLAR"))).contains("Ngày giải phóng")
			.doesNotContain("Lễ hội đền Trúc");
		assertThat(body(get(officer, LIST + "?month=7&kind=LOCAL"))).contains("Ngày giải phóng");
		assertThat(body(get(officer, LIST + "?month=8"))).contains("Không có ngày kỷ niệm nào như vậy");
		assertThat(body(get(officer, LIST + "?month=x&kind=nothing"))).contains("Lễ hội đền Trúc", "Ngày giải phóng");
	}

	private MvcTestResult add(UUID user, Map<String, String> typed) {
		MvcTestResult page = get(user, LIST + "/new");
		Map<String, String> form = new HashMap<>(FormFields.of(page));
		form.putAll(typed);
		return FormFields.post(mvc, LIST, office.session(user), form);
	}

	private static Map<String, String> with(Map<String, String> form, String name, String value) {
		Map<String, String> other = new HashMap<>(form);
		other.put(name, value);
		return other;
	}

	private UUID id(String name) {
		return office.jdbc().sql("select id from anniversary where name = ?").param(name).query(UUID.class).single();
	}

	private MvcTestResult get(UUID user, String address) {
		return mvc.get().uri(address).with(office.session(user)).exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
