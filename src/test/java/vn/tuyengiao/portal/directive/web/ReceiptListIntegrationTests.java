package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptFilter.ReceiptState;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptService;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** The district sees how far each unit is with one directive. */
@IntegrationTest
class ReceiptListIntegrationTests {

	private static final Pattern COUNT = Pattern.compile("chip-count\">(\\d+)<");

	private static final Pattern TOTAL = Pattern.compile("list-count\">[^<]*(?:trong|số:) (\\d+)<");

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private TestClock clock;

	@Autowired
	private ReceiptService receipts;

	private RequestPostProcessor secretary;

	private RequestPostProcessor officer;

	private UUID id;

	private String list;

	/** Đồng Hóa has acknowledged, Văn Xá has only to know, Ba Sao has done nothing. */
	@BeforeEach
	void aDirectiveIsInForceAtThreeUnits() {
		secretary = office.users().session(office.people().secretary());
		officer = office.users().session(office.people().officer());
		office.commune("Ba Sao");
		id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		office.directives()
			.distribute(id, Map.of("donghoa", RecipientKind.CARRY_OUT, "vanxa", RecipientKind.TO_KNOW, "basao",
					RecipientKind.CARRY_OUT));
		office.directives().issue(id);
		office.as(office.people().secretary(), () -> {
			receipts.acknowledge(id, office.unit("donghoa").id(), office.directives().current(id));
		});
		list = "/directives/" + id + "/receipts";
	}

	@Test
	void theListShowsTheFirstMissingStepOfEachUnitAndLeadsToItsSheet() {
		clock.set(TODAY.plusDays(5));
		assertThat(get(list, officer)).hasStatusOk().bodyText().satisfies(page -> {
			assertThat(page)
				.contains("/directives/" + id + "/units/" + office.unit("donghoa").id(), "Đã xác nhận", "Chưa mở",
						"Chương trình hành động", "Quá hạn 2 ngày", "1/4", "0/1", "0/4")
				.doesNotContain("??");
			assertThat(page.indexOf("Ba Sao")).as("the most behind comes first").isLessThan(page.indexOf("Đồng Hóa"));
		});
		assertThat(get(list + "?sort=unit,desc", officer)).bodyText()
			.satisfies(page -> assertThat(page.indexOf("Văn Xá")).isLessThan(page.indexOf("Ba Sao")));
	}

	@Test
	void everyFigureIsTheLengthOfItsList() {
		clock.set(TODAY.plusDays(5));
		for (String narrowed : List.of("", "&step=" + office.directives().acknowledgement(),
				"&step=" + office.directives().programme(), "&missing=" + office.directives().programme(), "&q=xa",
				"&q=khong-co")) {
			List<Integer> figures = figures(list + "?state=DUE" + narrowed);
			assertThat(figures.get(0)).isEqualTo(length(list + "?x=" + narrowed));
			for (ReceiptState state : ReceiptState.values()) {
				assertThat(figures.get(state.ordinal() + 1)).as("%s of %s", state, narrowed)
					.isEqualTo(length(list + "?state=" + state + narrowed));
			}
		}
		assertThat(figures(list + "?state=DUE")).containsExactly(3, 2, 2, 3, 1, 2, 0);
		assertThat(figures(list + "?state=DUE&step=" + office.directives().acknowledgement())).containsExactly(3, 2, 2,
				2, 0, 2, 1);
		assertThat(figures(list + "?state=DUE&step=" + office.directives().programme())).containsExactly(2, 1, 1, 2, 2,
				0, 0);
	}

	@Test
	void aUnitIsFoundByItsNameWithoutTones() {
		assertThat(get(list + "?q=dong hoa", officer)).bodyText().contains("Đồng Hóa").doesNotContain("Văn Xá");
		assertThat(get(list + "?q=100%25", officer)).bodyText().contains("Không đơn vị nào khớp");
		assertThat(get(list + "?q=" + "x".repeat(5000), officer)).hasStatusOk();
	}

	@Test
	void whatCannotBeReadInTheAddressAsksForNothing() {
		assertThat(get(list + "?state=XXX&step=khong-phai-ma&missing='&sort=drop table,asc&page=-3", officer))
			.hasStatusOk()
			.bodyText()
			.contains("Đồng Hóa", "Văn Xá", "Ba Sao");
		assertThat(get(list + "?page=99", officer)).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void everybodySeesOnlyTheUnitsOfHisReach() throws Exception {
		assertThat(get(list, secretary)).hasStatusOk()
			.bodyText()
			.contains("Đồng Hóa")
			.doesNotContain("Văn Xá", "Ba Sao");
		assertThat(figures(list, secretary)).as("no totals over one unit").isEmpty();
		assertThat(get(list, secretary)).bodyText().doesNotContain("class=\"filter\"", "list-count");
		assertThat(get(list + "?q=van", secretary)).bodyText().contains("class=\"filter\"", "class=\"chips\"");
		assertThat(new String(get(list + "/export", secretary).getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.ISO_8859_1))
			.startsWith("PK");
		UUID draft = office.directives().registered("06-CT/TW", "Đang chuẩn bị");
		assertThat(get("/directives/" + draft + "/receipts", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/directives/" + draft + "/receipts/export", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/directives/" + draft + "/receipts", officer)).hasStatusOk()
			.bodyText()
			.contains("Không có đơn vị nào");
	}

	@Test
	void theListTakesTheSameStatementsForAFewUnitsAndForFiveHundred() throws Exception {
		List<String> pages = List.of(list, list + "?state=LATE&step=" + office.directives().programme() + "&q=xa");
		List<Integer> few = statements(pages);
		for (int number = 0; number < 497; number++) {
			UnitView unit = office.commune("Xã số " + number);
			jdbc.sql("""
					insert into receipt (id, directive_id, version_id, unit_id, kind, delivered_at)
					values (uuidv7(), ?, ?, ?, 'CARRY_OUT', now())""")
				.params(id, office.directives().current(id), unit.id())
				.update();
			jdbc.sql("""
					insert into directive_duty (directive_id, unit_id, step_id, position, due_on)
					select directive_id, ?, step_id, position, due_on from directive_duty
					 where directive_id = ? and unit_id = ?""")
				.params(unit.id(), id, office.unit("donghoa").id())
				.update();
		}
		clock.set(LocalDate.of(2027, 3, 1));
		assertThat(figures(list)).first().isEqualTo(500);
		assertThat(statements(pages)).as("an empty list asks for no reminders")
			.allMatch(count -> count <= 8)
			.first()
			.isEqualTo(few.get(0));
		assertThat(get(list + "?page=19", officer)).hasStatusOk().bodyText().contains("476–500 trong 500");
		assertThat(get(list + "/export", officer)).hasStatusOk();
	}

	private List<Integer> statements(List<String> pages) throws Exception {
		List<Integer> counts = new ArrayList<>();
		for (String page : pages) {
			counts.add(sql.statementsOf(() -> get(page, officer)).size());
		}
		return counts;
	}

	private List<Integer> figures(String address) {
		return figures(address, officer);
	}

	/** The figure for all, then for each state that is offered. */
	private List<Integer> figures(String address, RequestPostProcessor who) {
		return COUNT.matcher(body(get(address, who)))
			.results()
			.map((MatchResult found) -> Integer.valueOf(found.group(1)))
			.toList();
	}

	private int length(String address) {
		return TOTAL.matcher(body(get(address, officer)))
			.results()
			.map(found -> Integer.valueOf(found.group(1)))
			.findFirst()
			.orElse(0);
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult get(String address, RequestPostProcessor who) {
		return mvc.get().uri(address).with(who).exchange();
	}

}
