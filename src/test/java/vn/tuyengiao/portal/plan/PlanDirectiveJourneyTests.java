package vn.tuyengiao.portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.directive.DirectiveRows;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.Place.Part;
import vn.tuyengiao.portal.testing.Visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.tuyengiao.portal.plan.PlanPages.line;
import static vn.tuyengiao.portal.plan.PlanPages.lines;

/** A task says which directive it implements, while the page saves by itself. */
@JourneyTest
class PlanDirectiveJourneyTests {

	private static final String DIRECTIVE = "Thực hiện văn bản (nếu có)";

	private static final String LABEL = "215-KH/HU (02/11/2026) Tuyên truyền chuyển đổi số trong cộng đồng dân cư";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Organization organization;

	@Test
	void directiveIsFoundWhileOneTypesAndIsNamedByItsNumber(Journey journey) {
		UnitView commune = organization.pick("thuyloi").orElseThrow();
		UnitView district = organization.lineage(commune.id())
			.stream()
			.filter(unit -> unit.kind() == UnitKind.DISTRICT)
			.findFirst()
			.orElseThrow();
		List<UUID> office = jdbc
			.sql("select id from app_user where username in ('chuyenvien', 'lanhdao') order by username")
			.query(UUID.class)
			.list();
		DirectiveRows.Kind kind = jdbc.sql("""
				select d.id as type_id, b.id as body_id, t.id as term_id from document_type d, issuing_body b, term t
				 where d.name = 'Kế hoạch' and b.name = 'Bộ Chính trị' and t.name = '2025–2030'""")
			.query(DirectiveRows.Kind.class)
			.single();
		new DirectiveRows(jdbc, district, office.get(0), office.get(1)).issued(kind, "215-KH/HU",
				LocalDate.of(2026, 11, 2), "Tuyên truyền chuyển đổi số trong cộng đồng dân cư", Map.of(),
				List.of(commune), List.of());

		Visitor secretary = journey.signIn("thuyloi.thuky");
		secretary.open("/plans").follow("Sửa theo yêu cầu – Thụy Lôi, " + PlanPages.NEXT_QUARTER);
		int before = lines(secretary).count();
		secretary.press("Thêm dòng");
		Part task = line(secretary, before + 1);
		PlanPages.write(task, "Hội nghị về chuyển đổi số");
		task.type(DIRECTIVE, "chuyển đổi số trong");
		PlanPages.isSaved(secretary);
		task.sees(LABEL);
		task.field("Nội dung công việc").focus();
		task.finds(DIRECTIVE, "215-KH/HU");

		task.type(DIRECTIVE, "Công văn chưa vào sổ").sees("Chưa khớp với văn bản nào trong sổ");
		secretary.look();
		task.type(DIRECTIVE, LABEL).sees(LABEL);
		secretary.keys("Enter");
		assertThat(lines(secretary)).hasCount(before + 2);
		PlanPages.isSaved(secretary);
		secretary.reload();
		line(secretary, before + 1).finds(DIRECTIVE, "215-KH/HU");
	}

}
