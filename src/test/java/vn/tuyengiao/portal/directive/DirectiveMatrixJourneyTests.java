package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The matrix and the thread in the browser. Today is 24 November 2026. */
@JourneyTest
class DirectiveMatrixJourneyTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Organization organization;

	private DirectiveRows rows;

	private UUID directive;

	@BeforeEach
	void issue() {
		UUID officer = id("select id from app_user where username = ?", "chuyenvien");
		rows = new DirectiveRows(jdbc, organization.pick("huyện Kim Bảng").orElseThrow(), officer,
				id("select id from app_user where username = ?", "lanhdao"));
		UnitView first = organization.pick("khaphong").orElseThrow();
		UnitView second = organization.pick("ngocson").orElseThrow();
		Map<UUID, LocalDate> steps = new LinkedHashMap<>();
		for (String evidence : List.of("ACKNOWLEDGEMENT", "PROGRAMME", "CONFERENCE")) {
			steps.put(id("select id from required_step where evidence = ?", evidence),
					DAY.plusDays(3 + 15L * steps.size()));
		}
		directive = rows.issued(
				new DirectiveRows.Kind(id("select id from document_type where abbreviation = ?", "CT"),
						id("select id from issuing_body where name = ?", "Bộ Chính trị"),
						id("select id from term where name = ?", "2025–2030")),
				"905-CT/TW", DAY, "Về học tập và làm theo tấm gương (mẫu)", steps, List.of(first, second), List.of());
		rows.acknowledged(directive, first, officer, DAY.plusDays(2), true);
	}

	@AfterEach
	void remove() {
		rows.removed(directive);
	}

	@Test
	void officerFindsWhoIsBehindWithADirective(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").follow("Ma trận văn bản").isAt("Ma trận văn bản");
		officer.type("Số, ký hiệu hoặc trích yếu", "905").send("Lọc");
		officer.row("Ngọc Sơn").sees("Xác nhận").sees("quá hạn 20 ngày");
		officer.row("Khả Phong").sees("Chương trình").sees("quá hạn 5 ngày");
		assertThat(officer.link("905-CT/TW").getAttribute("href")).isEqualTo("/directives/" + directive);
		officer.follow("Quá hạn nhiều nhất");
		assertThat(officer.page().url()).contains("sort=behind", "q=905");
	}

	@Test
	void matrixIsOfUseOnATelephone(Journey journey) {
		Visitor officer = journey.visitorWithPhone().signIn("chuyenvien").open("/directives/matrix?q=905");
		officer.part(AriaRole.REGION, "Ma trận văn bản").root().focus();
		officer.row("Ngọc Sơn").sees("quá hạn 20 ngày");
	}

	@Test
	void threadIsReadByTimeAndByUnit(Journey journey) {
		Visitor officer = journey.signIn("chuyenvien").open("/directives/" + directive + "/thread");
		officer.isAt("Diễn biến thực hiện 905-CT/TW").row("Khả Phong").sees("Xác nhận bằng giấy, nhập thay");
		officer.follow("Theo đơn vị")
			.sees("Còn thiếu: Chương trình hành động. Quá hạn 5 ngày, hạn 19/11/2026")
			.sees("Còn thiếu: Xác nhận đã nhận. Quá hạn 20 ngày, hạn 04/11/2026");
		Visitor secretary = journey.signIn("ngocson.thuky").open("/directives/" + directive + "/thread?view=unit");
		secretary.sees("Ngọc Sơn").doesNotSee("Khả Phong");
	}

	private UUID id(String sql, String name) {
		return jdbc.sql(sql).param(name).query(UUID.class).single();
	}

}
