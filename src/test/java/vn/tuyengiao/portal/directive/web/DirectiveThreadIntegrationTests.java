package vn.tuyengiao.portal.directive.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.directive.DirectiveRows;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;

/** What came of one directive. Today is 24 November 2026. */
@IntegrationTest
@Import(DirectiveThreadIntegrationTests.OtherModule.class)
class DirectiveThreadIntegrationTests {

	private static final int MOST_STATEMENTS = 8;

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@Autowired
	SqlCounter sql;

	@Autowired
	OtherModule.Told told;

	@Autowired
	Office office;

	DirectiveRows rows;

	DirectiveRows.Kind kind;

	UUID directive;

	@BeforeEach
	void open() {
		rows = office.directives().rows();
		kind = office.directives().kind("Chỉ thị", DAY);
		directive = office.directives().inForce("05-CT/TW", DAY, DAY.plusDays(11));
	}

	@AfterEach
	void forget() {
		told.entries.clear();
	}

	@Test
	void everythingThatHappenedStandsThereTheNewestFirst() {
		UUID guidanceType = office.directives().type("Hướng dẫn");
		rows.guidance(directive, guidanceType, "12-HD/BTGHU", "Tuyên truyền trong quý IV", DAY);
		rows.acknowledged(directive, office.unit("donghoa"), office.people().secretary(), DAY.plusDays(1), false);
		rows.acknowledged(directive, office.unit("vanxa"), office.people().officer(), DAY.plusDays(2), true);
		rows.programme(directive, office.unit("donghoa"), office.people().secretary(), "03-CTr/ĐU",
				"Quán triệt đến chi bộ", DAY.plusDays(3));
		rows.recorded(directive, office.unit("donghoa"), office.directives().conference(), office.people().secretary(),
				DAY.plusDays(4), "Đủ chi bộ");
		rows.amended(directive, "Lùi hạn báo cáo", DAY.plusDays(5));
		rows.acknowledged(directive, office.unit("donghoa"), office.people().secretary(), DAY.plusDays(6), false);
		String page = page(office.people().officer(), thread());
		assertThat(text(page)).containsSubsequence("08:00 07/11/2026", "Đồng Hóa", "Xác nhận đã nhận",
				"Bản sửa đổi lần 1", "08:00 06/11/2026", "Cơ quan chỉ đạo", "Sửa đổi, bổ sung lần 1", "Lùi hạn báo cáo",
				"05/11/2026", "Đã thực hiện bước", "Hội nghị quán triệt: Đủ chi bộ", "04/11/2026",
				"Chương trình hành động", "03-CTr/ĐU: Quán triệt đến chi bộ", "03/11/2026", "Văn Xá",
				"Xác nhận bằng giấy, nhập thay", "02/11/2026", "Xác nhận đã nhận", "01/11/2026", "Vào sổ văn bản");
		assertThat(text(page)).contains("Giao các đơn vị thực hiện", "Hướng dẫn 12-HD/BTGHU Tuyên truyền trong quý IV");
		assertThat(page.split("12-HD/BTGHU", -1)).as("guidance that an amendment keeps is not new").hasSize(2);
		assertThat(page).contains("href=\"/directives/" + directive + "/units/" + office.unit("donghoa").id() + "\"");
	}

	@Test
	void dayOfAPaperIsToldWhereItIsNotThatOfItsEntry() {
		rows.acknowledged(directive, office.unit("donghoa"), office.people().officer(), DAY, true);
		portal.getBean(JdbcClient.class)
			.sql("update receipt set acknowledged_at = timestamptz '2026-11-20 02:00:00Z' where on_paper")
			.update();
		assertThat(text(page(office.people().officer(), thread()))).containsSubsequence("09:00 20/11/2026",
				"Xác nhận bằng giấy, nhập thay", "Ngày 01/11/2026");
	}

	@Test
	void withdrawnDirectiveSaysSoAndAsksForNothing() {
		rows.withdrawn(directive, "Ban hành nhầm", DAY.plusDays(2));
		assertThat(text(page(office.people().officer(), thread()))).contains("Văn bản đã thu hồi", "Thu hồi văn bản",
				"Ban hành nhầm");
		assertThat(text(page(office.people().officer(), thread() + "?view=unit"))).doesNotContain("Còn thiếu",
				"Còn phải làm");
	}

	@Test
	void otherModulesTellWhatTheyKnow() {
		told.entries.add(new ThreadEntry(Instant.parse("2026-11-10T01:30:00Z"), office.unit("donghoa").id(), "Đồng Hóa",
				"plan.subject.PLAN", "Mở hội nghị <b>", "Đồng chí A", "/plans/1"));
		told.entries.add(new ThreadEntry(Instant.parse("2026-10-01T01:30:00Z"), office.unit("vanxa").id(), "Văn Xá",
				"plan.subject.REPORT", "", "", null));
		assertThat(text(page(office.people().officer(), thread()))).containsSubsequence("08:30 10/11/2026", "Đồng Hóa",
				"Kế hoạch", "Mở hội nghị <b>", "Đồng chí A", "08:00 01/11/2026", "Giao các đơn vị", "08:30 01/10/2026",
				"Văn Xá", "Báo cáo");
		String byUnit = page(office.people().secretary(), thread() + "?view=unit");
		assertThat(byUnit).contains("href=\"/plans/1\"", "Mở hội nghị &lt;b&gt;");
		assertThat(text(byUnit)).doesNotContain("08:30 01/10/2026");
	}

	@Test
	void gapsOfEachUnitAreToldInWords() {
		rows.acknowledged(directive, office.unit("donghoa"), office.people().secretary(), DAY.plusDays(1), false);
		String page = page(office.people().officer(), thread() + "?view=unit");
		assertThat(text(page)).containsSubsequence("Cơ quan chỉ đạo", "Giao các đơn vị", "Đồng Hóa", "Để thực hiện",
				"Còn thiếu: Chương trình hành động. Quá hạn 5 ngày, hạn 19/11/2026",
				"Còn phải làm: Hội nghị quán triệt. Hạn 26/11/2026, còn 2 ngày", "02/11/2026", "Xác nhận đã nhận",
				"Văn Xá", "Còn thiếu: Xác nhận đã nhận. Quá hạn 12 ngày, hạn 12/11/2026",
				"Đơn vị chưa có hoạt động nào");
		assertThat(page).contains("class=\"is-late\"");
	}

	@Test
	void stepThatIsDueTodayIsNotLate() {
		UUID other = office.directives().inForce("06-CT/TW", DAY, LocalDate.of(2026, 11, 24));
		assertThat(text(page(office.people().officer(), "/directives/" + other + "/thread?view=unit")))
			.contains("Còn phải làm: Xác nhận đã nhận. Hạn 24/11/2026, là hôm nay")
			.doesNotContain("Còn thiếu");
	}

	@Test
	void communeSeesTheOfficesEntriesAndItsOwnOnly() {
		rows.acknowledged(directive, office.unit("vanxa"), office.people().neighbour(), DAY.plusDays(1), false);
		rows.acknowledged(directive, office.unit("donghoa"), office.people().secretary(), DAY.plusDays(2), false);
		for (String view : List.of("", "?view=unit")) {
			assertThat(text(page(office.people().secretary(), thread() + view))).contains("Giao các đơn vị", "Đồng Hóa")
				.doesNotContain("Văn Xá", "02/11/2026");
		}
	}

	@Test
	void directiveOutOfSightIsNotFound() {
		UnitView otherDistrict = office.district("Lý Nhân");
		UUID stranger = office.users().holding(Role.OFFICER, otherDistrict);
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.district());
		UUID draft = rows.drafted(kind, "07-CT/TW", DAY, "Đang soạn");
		assertThat(status(stranger, thread())).isEqualTo(404);
		assertThat(status(administrator, thread())).isEqualTo(404);
		assertThat(status(office.people().secretary(), "/directives/" + draft + "/thread")).isEqualTo(404);
		assertThat(status(office.people().officer(), "/directives/" + draft + "/thread")).isEqualTo(200);
		assertThat(status(office.people().officer(), "/directives/" + draft + "/thread?view=unit")).isEqualTo(200);
		assertThat(status(office.people().officer(), "/directives/" + UUID.randomUUID() + "/thread")).isEqualTo(404);
		assertThat(status(office.people().officer(), "/directives/x/thread")).isIn(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "view=x", "view=%00", "view=unit&page=-3", "page=-1", "page=x", "view=unit&size=0",
			"view=unit&sort=%27", "view=%3Cscript%3E" })
	void whatCannotBeReadInTheAddressIsIgnored(String query) {
		int status = status(office.people().officer(), thread() + "?" + query);
		assertThat(status).isIn(200, 400);
		if (!query.contains("%00")) {
			assertThat(status).isEqualTo(200);
		}
	}

	@Test
	void longThreadComesFiftyEntriesAPageWithoutLosingOrRepeatingAny() {
		for (int i = 0; i < 120; i++) {
			told.entries.add(new ThreadEntry(Instant.parse("2026-11-01T00:00:00Z").plusSeconds(i * 3600L),
					office.unit("donghoa").id(), "Đồng Hóa", "plan.subject.PLAN", "Dòng " + (i + 1) + ".", "", null));
		}
		List<String> seen = new ArrayList<>();
		for (int number = 0; number < 3; number++) {
			String page = text(page(office.people().officer(), thread() + "?page=" + number));
			Pattern.compile("Dòng [0-9]+\\.").matcher(page).results().forEach(line -> seen.add(line.group()));
			assertThat(page).contains("Mục " + (number * 50 + 1) + "–" + (number == 2 ? 122 : number * 50 + 50));
			assertThat(page.contains("Cũ hơn")).isEqualTo(number < 2);
			assertThat(page.contains("Mới hơn")).isEqualTo(number > 0);
		}
		assertThat(seen).hasSize(120).doesNotHaveDuplicates().startsWith("Dòng 120.");
		MvcTestResult past = mvc.get()
			.uri(URI.create(thread() + "?page=150"))
			.with(office.users().session(office.people().officer()))
			.exchange();
		assertThat(past).hasStatus3xxRedirection().hasRedirectedUrl(thread() + "?page=2");
		assertThat(status(office.people().officer(), thread() + "?page=999999")).isEqualTo(302);
	}

	@Test
	void unitsComeTwentyFiveAPageInVietnameseOrder() {
		UUID large = office.directives().many(1, 30, DAY).get(0);
		String first = page(office.people().officer(), "/directives/" + large + "/thread?view=unit");
		assertThat(first.split("thread-unit\"", -1)).hasSize(26);
		assertThat(first).contains("Đồng Hóa").containsPattern("Đồng Hóa[\\s\\S]*Mẫu 2");
		String second = page(office.people().officer(), "/directives/" + large + "/thread?view=unit&page=1");
		assertThat(second.split("thread-unit\"", -1)).hasSize(6);
		assertThat(text(second)).contains("26–30 trong 30").doesNotContain("Giao các đơn vị");
		assertThat(mvc.get()
			.uri(URI.create("/directives/" + large + "/thread?view=unit&page=9"))
			.with(office.users().session(office.people().officer()))).hasStatus3xxRedirection();
	}

	@Test
	void unitThatAnAmendmentLeavesOutKeepsWhatItDid() {
		rows.acknowledged(directive, office.unit("vanxa"), office.people().neighbour(), DAY.plusDays(1), false);
		rows.amended(directive, "Bỏ một xã", DAY.plusDays(2));
		JdbcClient jdbc = portal.getBean(JdbcClient.class);
		jdbc.sql("""
				delete from receipt r using directive_version v
				 where v.id = r.version_id and v.number = 2 and r.unit_id = ?""")
			.param(office.unit("vanxa").id())
			.update();
		jdbc.sql("delete from directive_duty where unit_id = ?").param(office.unit("vanxa").id()).update();
		assertThat(text(page(office.people().officer(), thread() + "?view=unit"))).containsSubsequence("Văn Xá",
				"Không còn là nơi nhận", "02/11/2026");
	}

	@Test
	void threadNeedsTheSameFewStatementsForFiveEntriesAndForHundreds() throws Exception {
		page(office.people().officer(), thread());
		List<String> few = statements(office.people().officer(), thread());
		List<String> fewUnits = statements(office.people().officer(), thread() + "?view=unit");
		UUID large = office.directives().many(1, 250, DAY).get(0);
		portal.getBean(JdbcClient.class)
			.sql("""
					update receipt set acknowledged_at = delivered_at, acknowledged_by = ?, acknowledged_on = date '2026-11-02'
					 where directive_id = ?""")
			.params(office.people().officer(), large)
			.update();
		String uri = "/directives/" + large + "/thread";
		assertThat(page(office.people().officer(), uri)).contains("Cũ hơn");
		assertThat(statements(office.people().officer(), uri)).hasSameSizeAs(few);
		assertThat(statements(office.people().officer(), uri + "?view=unit&size=100")).hasSameSizeAs(fewUnits);
		assertThat(few).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		// its entries by units come from four modules, one statement each, beside the
		// page of units
		assertThat(fewUnits).hasSizeLessThanOrEqualTo(MOST_STATEMENTS + 1);
		assertThat(statements(office.people().secretary(), thread())).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
	}

	private String thread() {
		return "/directives/" + directive + "/thread";
	}

	private String page(UUID user, String uri) {
		MvcTestResult result = mvc.get().uri(URI.create(uri)).with(office.users().session(user)).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private int status(UUID user, String uri) {
		return mvc.get().uri(URI.create(uri)).with(office.users().session(user)).exchange().getResponse().getStatus();
	}

	/** What is read on the page, without its frame. */
	private static String text(String page) {
		String content = page.substring(page.indexOf("<main"), page.indexOf("<footer"));
		return HtmlUtils.htmlUnescape(content.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
	}

	private List<String> statements(UUID user, String uri) throws Exception {
		var session = office.users().session(user);
		return sql.statementsOf(() -> mvc.get().uri(URI.create(uri)).with(session).exchange());
	}

	/** A module above the directives, as plans and conferences are. */
	@TestConfiguration(proxyBeanMethods = false)
	static class OtherModule {

		@Bean
		Told told() {
			return new Told();
		}

		static final class Told implements ThreadSource {

			private final List<ThreadEntry> entries = new ArrayList<>();

			@Override
			public List<ThreadEntry> newest(UUID directiveId, AccessScope scope, int most) {
				return entries.stream().sorted(Comparator.comparing(ThreadEntry::at).reversed()).limit(most).toList();
			}

			@Override
			public List<ThreadEntry> ofUnits(UUID directiveId, Collection<UUID> units) {
				return entries.stream().filter(entry -> units.contains(entry.unitId())).toList();
			}

		}

	}

}
