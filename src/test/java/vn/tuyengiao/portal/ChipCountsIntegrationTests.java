package vn.tuyengiao.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** Above a list: each click away stands with the number of rows it leads to. */
@IntegrationTest
class ChipCountsIntegrationTests {

	private static final Pattern CHIP = Pattern.compile(
			"<a class=\"chip\" href=\"([^\"]+)\"[^>]*>\\s*<span>([^<]+)</span>(?: <span class=\"chip-count\">(\\d+)</span>)?");

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private BackgroundWork background;

	@BeforeEach
	void someOfEach() {
		office.quarter(2026, 3);
		office.commune("Ba Sao");
		office.quarter();
		office.plans().submitted("vanxa", task("Hội nghị"));
		UUID returned = office.plans().submitted("donghoa", task("Hội nghị"));
		office.plans().giveBack(returned, Subject.PLAN, new Pin(null, "Thiếu chỉ tiêu"));
		UUID opened = office.directives().issued("05-CT/TW");
		office.directives().issued("06-CT/TW");
		office.directives().registered("07-CT/TW", "Học tập");
		assertThat(opened).isNotNull();
		for (String read : new String[] { "null", "now()", "null" }) {
			office.jdbc().sql("""
					insert into notice (id, user_id, unit_id, kind, subject_id, title, href, created_at, read_at)
					select uuidv7(), ?, ?, 'DIRECTIVE_RETURNED', uuidv7(), 'Một', '/directives', now(),
					""" + read).params(office.people().officer(), office.district().id()).update();
		}
		office.on(LocalDate.of(2027, 3, 1));
		background.await();
	}

	@Test
	void eachChipSaysHowManyRowsItsListHolds() {
		Map<String, Integer> plans = chips(office.people().officer(), "/plans");
		assertThat(plans).hasSize(6);
		assertThat(plans.values().stream().filter(count -> count > 0)).hasSizeGreaterThanOrEqualTo(5);
		assertThat(chips(office.people().secretary(), "/plans")).hasSize(5);
		assertThat(chips(office.people().leader(), "/plans?q=hoi&status=RETURNED")).hasSize(6);
		assertThat(chips(office.people().officer(), "/directives")).hasSize(5).containsEntry("Đang chuẩn bị", 1);
		assertThat(chips(office.people().secretary(), "/directives").values()).hasSize(4).startsWith(2, 2);
		assertThat(chips(office.people().officer(), "/notices").values()).hasSize(2).allMatch(count -> count >= 2);
	}

	@Test
	void theSidesOfWhatWaitsSayHowMuchIsOnEachWhateverTheFilter() {
		UUID officer = office.people().officer();
		Map<String, Integer> all = chips(officer, "/owed");
		assertThat(all).hasSizeGreaterThanOrEqualTo(5);
		assertThat(all.entrySet().stream().limit(2).toList()).extracting(Map.Entry::getKey)
			.containsExactly("Chờ đồng chí", "Đơn vị phải làm");
		assertThat(all.values().stream().limit(2)).allMatch(count -> count > 0);
		Map<String, Integer> narrowed = chips(officer, "/owed?of=units&silent=true&unit=" + office.unit("basao").id());
		assertThat(narrowed.values().stream().limit(2)).isEqualTo(all.values().stream().limit(2).toList());
		assertThat(narrowed.values()).isNotEqualTo(all.values());
		assertThat(chips(office.people().observer(), "/owed").values()).allMatch(count -> count >= 0);
		assertThat(chips(office.people().secretary(), "/owed").keySet()).as("oversees nobody")
			.doesNotContain("Đơn vị phải làm");
	}

	@Test
	void countsCostOneStatementOfThePage() throws Exception {
		for (UUID reader : new UUID[] { office.people().officer(), office.people().secretary() }) {
			for (String list : new String[] { "/plans", "/plans?q=hoi", "/directives", "/notices", "/owed",
					"/owed?of=units&unit=" + office.unit("basao").id() }) {
				var session = office.users().session(reader);
				assertThat(sql.statementsOf(() -> mvc.get().uri(list).with(session).exchange())).as(list)
					.hasSizeLessThanOrEqualTo(8);
			}
		}
	}

	/** By label; each list is opened and its rows are counted. */
	private Map<String, Integer> chips(UUID reader, String list) {
		Map<String, Integer> found = new LinkedHashMap<>();
		Matcher chip = CHIP.matcher(FormFields.body(open(reader, list)));
		while (chip.find()) {
			String label = HtmlUtils.htmlUnescape(chip.group(2));
			assertThat(chip.group(3)).as(label).isNotNull();
			int count = Integer.parseInt(chip.group(3));
			MvcTestResult there = open(reader, HtmlUtils.htmlUnescape(chip.group(1)));
			assertThat(((Page<?>) there.getMvcResult().getModelAndView().getModel().get("page")).getTotalElements())
				.as(list + ": " + label)
				.isEqualTo(count);
			found.put(label, count);
		}
		return found;
	}

	private MvcTestResult open(UUID reader, String uri) {
		MvcTestResult result = mvc.get().uri(uri).with(office.users().session(reader)).exchange();
		assertThat(result).hasStatusOk();
		return result;
	}

}
