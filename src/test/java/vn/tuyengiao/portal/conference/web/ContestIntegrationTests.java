package vn.tuyengiao.portal.conference.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.paper.domain.word.WordFile;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** A contest: set up by the host, judged in a grid, its results told at the closing. */
@IntegrationTest
class ContestIntegrationTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor colleague;

	private RequestPostProcessor secretary;

	private UUID conference;

	private String page;

	@BeforeEach
	void aContestIsCalled() {
		officer = office.session(office.people().officer());
		colleague = office.session(office.people().colleague());
		secretary = office.session(office.people().secretary());
		office.jdbc()
			.sql("update conference_kind set contest = true where id = ?")
			.param(office.conferences().briefing())
			.update();
		conference = office.conferences().sent(DAY, Set.of(), List.of("donghoa", "vanxa"), "Trần Văn An");
		page = "/conferences/" + conference + "/contest";
	}

	@Test
	void itIsJudgedInAGridAndToldAtTheClosing() throws Exception {
		office.papers();
		UUID round = added("rounds", Map.of("name", "Kể chuyện", "most", "10"));
		UUID first = added("entries",
				Map.of("name", "Bác Hồ về làng", "unitId", unit("donghoa"), "prize", "Giải Nhất"));
		UUID second = added("entries", Map.of("name", "Người thầy", "unitId", unit("vanxa")));
		UUID one = added("jurors", Map.of("name", "Giám khảo Một"));
		UUID two = added("jurors", Map.of("name", "Giám khảo Hai"));
		String grid = page + "/rounds/" + round + "/marks";
		assertThat(get(grid, officer)).hasStatusOk()
			.bodyText()
			.contains(first + "_" + one, second + "_" + two)
			.doesNotContain("??");
		Map<String, String> marks = new LinkedHashMap<>();
		marks.put(mark(first, one), "10,5");
		marks.put(mark(first, two), "-1");
		marks.put(mark(second, one), "chin");
		marks.put(mark(second, two), "8.125");
		assertThat(post(grid, officer, marks)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("10,5", "-1", "chin", "Ghi một số");
		marks.put(mark(second, one), "9");
		assertThat(post(grid, officer, marks)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Điểm từ 0 đến 10", "Tối đa hai số lẻ");
		marks.put(mark(first, one), "9,5");
		marks.put(mark(first, two), "9");
		marks.put(mark(second, two), "8.25");
		assertThat(post(grid, officer, marks)).hasRedirectedUrl(page);
		assertThat(get(page, officer)).bodyText()
			.containsSubsequence("Bác Hồ về làng", "18,5", "Giải Nhất", "Người thầy", "17,25")
			.doesNotContain("??");
		assertThat(get(page, secretary)).hasStatusOk()
			.bodyText()
			.contains("Bác Hồ về làng")
			.doesNotContain("18,5", "Giải Nhất");
		assertThat(get(page + "/export", officer)).hasStatusOk();
		assertThat(sql.statementsOf(() -> get(page, officer))).hasSizeLessThanOrEqualTo(10);

		MvcTestResult word = get("/papers/contest/" + conference + "/word", officer);
		assertThat(word).hasStatusOk();
		assertThat(new WordFile(word.getResponse().getContentAsByteArray()).text()).contains("Bác Hồ về làng", "18,5",
				"Giải Nhất");
		assertThat(get("/papers/contest/" + conference, secretary)).hasStatus(HttpStatus.NOT_FOUND);
		office.conferences().begin(conference);
		office.conferences().minutes(conference, "Trao giải");
		office.conferences().handedIn(conference);
		office.conferences().close(conference);
		assertThat(get(page, secretary)).bodyText().contains("18,5", "Giải Nhất");
		assertThat(post(grid, officer, marks)).hasRedirectedUrl(page);
		assertThat(get(page + "/rounds/new", officer)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void twoWhoTypeMarksAtOnceLoseNothing() {
		UUID round = added("rounds", Map.of("name", "Vòng chung kết"));
		UUID first = added("entries", Map.of("name", "Một", "unitId", unit("donghoa")));
		UUID second = added("entries", Map.of("name", "Hai", "unitId", unit("vanxa")));
		UUID juror = added("jurors", Map.of("name", "Giám khảo"));
		String grid = page + "/rounds/" + round + "/marks";
		assertThat(post(grid, officer, Map.of(mark(first, juror), "1", mark(second, juror), "")))
			.hasRedirectedUrl(page);
		assertThat(post(grid, colleague, Map.of(mark(first, juror), "", mark(second, juror), "2")))
			.hasRedirectedUrl(page);
		assertThat(marks()).isEqualTo(2);
		Map<String, String> other = Map.of(mark(first, juror), "2", mark(second, juror), "2");
		assertThat(post(grid, colleague, other)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Người khác vừa ghi 1");
		assertThat(post(grid, colleague, Map.of(mark(first, juror), "3", "before[" + first + "_" + juror + "]", "1")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Thứ hạng từ 1 đến 2");
		assertThat(post(grid, colleague, Map.of(mark(first, juror), "2", "before[" + first + "_" + juror + "]", "1")))
			.hasRedirectedUrl(page);
	}

	@Test
	void partsAreCheckedComparedAndDropped() {
		assertThat(get(page + "/entries/new", secretary)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(page + "/entries/new", officer)).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(post(page + "/entries", officer, Map.of("id", Ids.next().toString(), "name", "Không đơn vị")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Chọn đơn vị dự thi");
		UUID juror = added("jurors", Map.of("name", "Lê Văn Tám"));
		assertThat(post(page + "/jurors", officer, Map.of("id", Ids.next().toString(), "name", "lê văn tám")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(page + "/rounds", officer, Map.of("id", Ids.next().toString(), "name", "V", "most", "0")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		String address = page + "/jurors/" + juror;
		assertThat(post(address, officer,
				Map.of("id", juror.toString(), "version", "0", "name", "Lê Văn Tám", "more", "Trưởng phòng")))
			.hasRedirectedUrl(page);
		assertThat(post(address, colleague,
				Map.of("id", juror.toString(), "version", "0", "name", "Lê Văn Tám", "more", "Phó phòng")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Trưởng phòng", "Phó phòng");
		assertThat(post(address + "/drop", secretary, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(address + "/drop", officer, Map.of())).hasRedirectedUrl(page);
		assertThat(get(page, officer)).bodyText().doesNotContain("Trưởng phòng");
		assertThat(get(page + "/judges/new", officer)).hasStatus(HttpStatus.NOT_FOUND);
		UUID plain = office.conferences().planned(DAY, Set.of(office.directives().issued("05-CT/TW", "Học tập")));
		assertThat(get("/conferences/" + plain + "/contest", officer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private UUID added(String part, Map<String, String> fields) {
		Map<String, String> form = new LinkedHashMap<>(fields);
		form.put("id", Ids.next().toString());
		assertThat(post(page + "/" + part, officer, form)).hasRedirectedUrl(page);
		assertThat(post(page + "/" + part, officer, form)).hasRedirectedUrl(page);
		return office.jdbc()
			.sql("""
					select id from (select id, title as name from contest_round union all select id, title from contest_entry
					                union all select id, name from contest_juror) x where name = ?
					""")
			.param(fields.get("name"))
			.query(UUID.class)
			.single();
	}

	private String unit(String commune) {
		return office.unit(commune).id().toString();
	}

	private int marks() {
		return office.jdbc().sql("select count(*) from contest_mark").query(Integer.class).single();
	}

	private static String mark(UUID entry, UUID juror) {
		return "marks[" + entry + "_" + juror + "]";
	}

	private MvcTestResult get(String address, RequestPostProcessor user) {
		return mvc.get().uri(address).with(user).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor user, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(user).exchange();
	}

}
