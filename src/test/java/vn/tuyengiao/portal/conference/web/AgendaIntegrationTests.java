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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesDesk;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** The agenda of a conference and its papers: the host writes, those called read. */
@IntegrationTest
class AgendaIntegrationTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor secretary;

	private RequestPostProcessor neighbour;

	@BeforeEach
	void briefingsHaveAnAgenda() {
		officer = office.session(office.people().officer());
		secretary = office.session(office.people().secretary());
		neighbour = office.session(office.people().neighbour());
		office.jdbc()
			.sql("update conference_kind set agenda = ? where id = ?")
			.params("Tình hình kỳ trước\n\n  Nhiệm vụ kỳ tới \nKết luận", office.conferences().briefing())
			.update();
	}

	@Test
	void itBeginsAsThatOfItsKindAndTellsTheHourOfEachItem() {
		UUID id = office.conferences().planned(DAY, Set.of());
		String page = "/conferences/" + id + "/agenda";
		assertThat(get(page, officer)).hasStatusOk()
			.bodyText()
			.containsSubsequence("Tình hình kỳ trước", "Nhiệm vụ kỳ tới", "Kết luận")
			.doesNotContain("??");
		assertThat(get(page, secretary)).hasStatus(HttpStatus.NOT_FOUND);

		assertThat(get(page + "/edit", officer)).hasStatusOk().bodyText().contains("Tình hình kỳ trước");
		Map<String, String> form = form(id);
		form.put("lines[0].minutes", "45");
		form.put("lines[0].owner", "Phó Trưởng ban");
		form.put("lines[1].minutes", "150");
		assertThat(post(page + "/edit", officer, form)).hasRedirectedUrl(page);
		assertThat(get(page, officer)).bodyText()
			.containsSubsequence("các mục dài 195 phút, buổi chỉ có 180 phút, quá 15 phút", "08:00–08:45",
					"Phó Trưởng ban", "08:45–11:15", "11:15");
		assertThat(get(page, officer)).bodyText().contains("quá 15 phút").doesNotContain("??");
	}

	@Test
	void badInputComesBackAtItsFieldAndNothingIsLost() {
		UUID id = office.conferences().planned(DAY, Set.of());
		String page = "/conferences/" + id + "/agenda/edit";
		Map<String, String> form = form(id);
		form.put("lines[0].title", " ");
		form.put("lines[0].owner", "Trưởng ban");
		form.put("lines[1].minutes", "-5");
		form.put("lines[2].minutes", "mười");
		assertThat(post(page, officer, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Trưởng ban", "-5", "mười");
		form.put("lines[1].minutes", "5");
		form.put("lines[2].minutes", "");
		form.put("lines[2].sessionId", Ids.next().toString());
		assertThat(post(page, officer, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ghi nội dung của mục", "Buổi này không còn");
		assertThat(office.conferences().items(id)).hasSize(3);
		assertThat(post(page + "?do=explode", officer, form)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void linesAreAddedMovedAndDeletedAndTwoWritersAreCompared() {
		UUID id = office.conferences().planned(DAY, Set.of());
		String page = "/conferences/" + id + "/agenda/edit";
		List<UUID> items = office.conferences().items(id);
		Map<String, String> first = form(id);
		Map<String, String> second = new LinkedHashMap<>(first);
		first.put("lines[3].id", Ids.next().toString());
		first.put("lines[3].title", "Trao đổi");
		assertThat(post(page + "?do=up:" + items.get(1), officer, first)).hasStatus3xxRedirection();
		assertThat(office.conferences().items(id)).hasSize(4).startsWith(items.get(1), items.get(0));

		second.put("lines[0].title", "Tình hình quý trước");
		assertThat(post(page, office.session(office.people().colleague()), second)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Tình hình quý trước", "Tình hình kỳ trước", "Trao đổi");
		assertThat(post(page + "?do=autosave", officer, second)).hasStatus(HttpStatus.CONFLICT);
		Map<String, String> third = form(id);
		third.put("version", "1");
		assertThat(post(page + "?do=autosave", officer, third)).hasStatusOk().bodyText().contains("\"version\":2");
	}

	@Test
	void anItemThatIsInTheMinutesStays() {
		UUID id = sent();
		UUID item = office.conferences().items(id).get(1);
		office.as(office.people().officer(),
				() -> office.bean(MinutesDesk.class).write(id, MinutesKind.ITEM, item, null, "Đã giao việc"));
		Map<String, String> form = form(id);
		form.put("lines[1].deleted", "true");
		assertThat(post("/conferences/" + id + "/agenda/edit", officer, form))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Mục “Nhiệm vụ kỳ tới” đã được ghi trong biên bản");
		assertThat(office.conferences().items(id)).contains(item);
	}

	@Test
	void thoseCalledReadItOnceTheyWereToldAndNobodyElse() throws Exception {
		UUID id = sent();
		String page = "/conferences/" + id + "/agenda";
		assertThat(get(page, secretary)).hasStatusOk().bodyText().contains("Nhiệm vụ kỳ tới").doesNotContain("/edit");
		assertThat(get(page + "/edit", secretary)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(page + "/edit", secretary, form(id))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(page + "/papers/new", secretary)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(page, neighbour)).hasStatus(HttpStatus.NOT_FOUND);

		assertThat(upload(page + "/papers", officer, OfficeFiles.png(), "")).hasRedirectedUrl(page);
		assertThat(upload(page + "/papers", officer, new byte[] { 'M', 'Z', 0, 1 }, "Tai lieu la"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Tai lieu la");
		UUID paper = office.jdbc()
			.sql("select id from conference_paper where conference_id = ?")
			.param(id)
			.query(UUID.class)
			.single();
		assertThat(get(page, secretary)).bodyText().contains("/agenda/papers/" + paper);
		assertThat(get(page + "/papers/" + paper, secretary)).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Disposition", values -> assertThat(values.get(0)).contains("attachment"));
		assertThat(get(page + "/papers/" + paper, neighbour)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(
				get("/conferences/" + office.conferences().planned(DAY, Set.of()) + "/agenda/papers/" + paper, officer))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(sql.statementsOf(() -> get(page, secretary))).hasSizeLessThanOrEqualTo(10);
		assertThat(post(page + "/papers/" + paper + "/drop", secretary, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(page + "/papers/" + paper + "/drop", officer, Map.of())).hasRedirectedUrl(page);
		assertThat(get(page + "/papers/" + paper, secretary)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private UUID sent() {
		return office.conferences().sent(DAY, Set.of(), List.of("donghoa"), "Trần Văn An");
	}

	/** As the page of the agenda would send it. */
	private Map<String, String> form(UUID id) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("version", "0");
		form.put("nextId", Ids.next().toString());
		int at = 0;
		for (Map<String, Object> row : office.jdbc().sql("""
				select id, title from conference_agenda where conference_id = ? order by position
				""").param(id).query().listOfRows()) {
			form.put("lines[" + at + "].id", row.get("id").toString());
			form.put("lines[" + at + "].stored", "true");
			form.put("lines[" + at + "].title", row.get("title").toString());
			at++;
		}
		return form;
	}

	private MvcTestResult upload(String address, RequestPostProcessor user, byte[] file, String title) {
		return mvc.post()
			.uri(address)
			.multipart()
			.file(new MockMultipartFile("file", "tai-lieu.png", "image/png", file))
			.param("id", Ids.next().toString())
			.param("title", title)
			.param("looked", "true")
			.with(Users.formToken())
			.with(user)
			.exchange();
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
