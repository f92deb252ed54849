package vn.tuyengiao.portal.paper.web;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.paper.domain.word.WordFile;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** A plan and a report on their way to a numbered and signed document. */
@IntegrationTest
class PaperIntegrationTests {

	private static final int STATEMENTS = 8;

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@BeforeEach
	void wordsAndLayoutsAreThere() {
		office.papers();
	}

	@Test
	void secretaryTakesHerPlanAsWordWithHeadTasksAndWhoSigns() throws IOException {
		office.board("donghoa");
		UUID plan = office.plans().draft("donghoa", task("Hội nghị quán triệt nghị quyết"), task("Tuyên truyền miệng"));
		WordFile word = word("/papers/plan/" + plan, office.people().secretary());
		assertThat(word.texts("PartySuperior")).containsExactly("ĐẢNG BỘ HUYỆN KIM BẢNG");
		assertThat(word.texts("PartyIssuer")).containsExactly("ĐẢNG ỦY XÃ ĐỒNG HÓA", "*");
		assertThat(word.texts("PartyNumber")).containsExactly("Số …-KH/ĐU");
		assertThat(word.texts("PartyDay")).containsExactly("Đồng Hóa, ngày … tháng … năm …");
		assertThat(word.texts("PartyType")).containsExactly("KẾ HOẠCH");
		assertThat(word.texts("PartySubject")).containsExactly("công tác tuyên giáo quý I năm 2027");
		assertThat(word.texts("Heading1")).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ",
				"III. TỔ CHỨC THỰC HIỆN");
		assertThat(word.texts("PartyTableText")).contains("Hội nghị quán triệt nghị quyết", "Tuyên truyền miệng",
				"Số chi bộ: 12");
		assertThat(word.texts("PartyItem")).contains("- Ban Tuyên giáo: chủ trì thực hiện nhiệm vụ 1, 2.",
				"- Đoàn Thanh niên: phối hợp thực hiện nhiệm vụ 1, 2.");
		assertThat(word.texts("PartySignature").stream().filter(text -> !text.isEmpty()))
			.containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Nguyễn Thị Hòa");
		assertThat(word.texts("PartyRecipient")).contains("- Đảng ủy huyện Kim Bảng (báo cáo),", "- Lưu.");
	}

	@Test
	void directivesThatTasksNameAreCitedAsGrounds() throws IOException {
		office.board("donghoa");
		office.directives().issued("05-CT/TW");
		UUID plan = office.plans().draft("donghoa", task("Học tập và làm theo Bác"));
		WordFile word = word("/papers/plan/" + plan, office.people().secretary());
		assertThat(word.texts("PartyBody"))
			.anySatisfy(text -> assertThat(text).startsWith("Căn cứ Chỉ thị số 05-CT/TW, ngày ")
				.contains(" của Bộ Chính trị về “")
				.endsWith("”;"));
	}

	@Test
	void reportSaysResultsByFieldFiguresAndWhatIsUndone() throws IOException {
		office.board("donghoa");
		UUID plan = office.plans().accepted("donghoa", task("Hội nghị quán triệt"), task("Sưu tầm tư liệu"));
		office.plans().report(plan);
		WordFile word = word("/papers/report/" + plan, office.people().secretary());
		assertThat(word.texts("PartyType")).containsExactly("BÁO CÁO", "PHỤ LỤC: KẾT QUẢ TỪNG NHIỆM VỤ");
		assertThat(word.texts("PartyNumber")).containsExactly("Số …-BC/ĐU");
		assertThat(word.texts("Heading2")).containsExactly("1. Tuyên truyền");
		assertThat(word.text()).contains("Tổng số 2 nhiệm vụ: hoàn thành 1, hoàn thành một phần 1, chưa thực hiện 0.",
				"VIỆC CHƯA HOÀN THÀNH, NGUYÊN NHÂN", "chuyển sang kỳ sau");
	}

	@Test
	void wordsThatWereChangedStayAndTheOthersFollowTheOffice() throws IOException {
		office.board("donghoa");
		UUID plan = office.plans().draft("donghoa", task("Hội nghị"));
		assertThat(choose(plan, Map.of("closing", "Yêu cầu các chi bộ nghiêm túc thực hiện.", "style", "TEXT")))
			.hasStatus3xxRedirection();
		jdbc.sql("update paper_words set opening = 'Mở đầu mới như sau:' where kind = 'PLAN'").update();
		WordFile word = word("/papers/plan/" + plan, office.people().secretary());
		assertThat(word.texts("PartyBody")).contains("Mở đầu mới như sau:", "Yêu cầu các chi bộ nghiêm túc thực hiện.")
			.noneMatch(text -> text.contains("vướng mắc"));
		assertThat(word.texts("PartyTableText")).isEmpty();
		assertThat(word.texts("PartyItem"))
			.anyMatch(text -> text.startsWith("- Hội nghị; thời gian: 04/01/2027 – 15/03/2027"));
	}

	@Test
	void planThatWasSentTakesTheNextNumberOfItsCommuneAndStaysAsItIs() throws IOException {
		office.board("donghoa");
		office.board("vanxa");
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		UUID other = office.plans().submitted("vanxa", task("Hội nghị"));
		UUID id = Ids.next();
		MvcTestResult issued = issue("plan", plan, office.people().secretary(), id, "24/11/2026", "");
		assertThat(issued).hasStatus3xxRedirection();
		String address = "/papers/plan/" + plan + "/issued/" + id;
		assertThat(issued.getResponse().getRedirectedUrl()).startsWith(address);
		assertThat(issue("plan", plan, office.people().secretary(), id, "24/11/2026", "")).hasStatus3xxRedirection();
		assertThat(issue("plan", other, office.people().neighbour(), Ids.next(), "24/11/2026", ""))
			.hasStatus3xxRedirection();
		assertThat(jdbc.sql("select reference from paper where status = 'ISSUED' order by issued_at")
			.query(String.class)
			.list()).containsExactly("01-KH/ĐU", "01-KH/ĐU");
		WordFile word = word(address, office.people().secretary());
		assertThat(word.texts("PartyNumber")).containsExactly("Số 01-KH/ĐU");
		assertThat(word.texts("PartyDay")).containsExactly("Đồng Hóa, ngày 24 tháng 11 năm 2026");
		assertThat(body("/plans/" + plan, office.people().officer()))
			.contains("Đã phát hành số 01-KH/ĐU ngày 24/11/2026");
		assertThat(body("/papers/plan/" + plan, office.people().secretary())).contains("Đã phát hành số 01-KH/ĐU")
			.doesNotContain("/words\"", "/issue\"");
	}

	@Test
	void wordsOfWhatWasIssuedGoOnWithTheRecord() {
		office.board("donghoa");
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		assertThat(choose(plan, Map.of("closing", "Yêu cầu các chi bộ nghiêm túc thực hiện.")))
			.hasStatus3xxRedirection();
		UUID draft = jdbc.sql("select id from paper").query(UUID.class).single();
		assertThat(issue("plan", plan, office.people().secretary(), draft, "24/11/2026", "")).hasStatus3xxRedirection();
		assertThat(body("/papers/plan/" + plan, office.people().officer())).contains("Đã phát hành số 01-KH/ĐU")
			.doesNotContain("Nội dung đã thay đổi");
		assertThat(issue("plan", plan, office.people().secretary(), Ids.next(), "24/11/2026", "")).hasStatus(409);
	}

	@Test
	void bookOnPaperThatIsFurtherOnIsFollowed() {
		office.board("donghoa");
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		assertThat(issue("plan", plan, office.people().secretary(), Ids.next(), "24/11/2026", "8"))
			.hasStatus3xxRedirection();
		assertThat(jdbc.sql("select reference from paper").query(String.class).single()).isEqualTo("08-KH/ĐU");
		assertThat(jdbc.sql("select count(*) from document_number where elsewhere").query(Integer.class).single())
			.isEqualTo(7);
		office.plans().by(office.people().officer()).accept(plan, Subject.PLAN);
		office.plans().report(plan);
		office.plans().by(office.people().secretary());
		assertThat(body("/papers/report/" + plan, office.people().secretary())).contains("BÁO CÁO");
	}

	@ParameterizedTest
	@CsvSource({ "27/11/2030, '', Ngày văn bản không được sau hôm nay", "24/11/2026, 900, có thể", "hôm kia, '', ngày",
			"24/11/2026, abc, số" })
	void numberOrDayThatCannotBeIsSaidAtItsField(String day, String number, String fault) {
		office.board("donghoa");
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		MvcTestResult refused = issue("plan", plan, office.people().secretary(), Ids.next(), day, number);
		assertThat(refused).hasStatus(422);
		assertThat(refused).bodyText().contains("is-invalid");
		assertThat(jdbc.sql("select count(*) from document_number").query(Integer.class).single()).isZero();
		assertThat(fault).isNotEmpty();
	}

	@Test
	void draftThatWasNotSentTakesNoNumber() {
		office.board("donghoa");
		UUID plan = office.plans().draft("donghoa", task("Hội nghị"));
		assertThat(body("/papers/plan/" + plan, office.people().secretary()))
			.contains("Chưa lấy số được: Kế hoạch chưa gửi lên huyện")
			.doesNotContain("/issue\"");
		MvcTestResult refused = issue("plan", plan, office.people().secretary(), Ids.next(), "24/11/2026", "");
		assertThat(refused).hasStatus(409);
		assertThat(jdbc.sql("select count(*) from paper").query(Integer.class).single()).isZero();
	}

	@Test
	void nobodyHoldsThePostSoTheSheetSaysItAndNoNumberIsTaken() {
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		assertThat(body("/papers/plan/" + plan, office.people().secretary())).contains("chưa có ai giữ chức vụ ký",
				"/boards?q=%C4%90%E1%BB%93ng%20H%C3%B3a");
		issue("plan", plan, office.people().secretary(), Ids.next(), "24/11/2026", "");
		assertThat(jdbc.sql("select count(*) from document_number").query(Integer.class).single()).isZero();
	}

	@Test
	void planThatCameBackAndChangedIsIssuedAnewUnderAnotherNumber() {
		office.board("donghoa");
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		issue("plan", plan, office.people().secretary(), Ids.next(), "24/11/2026", "");
		office.plans().giveBack(plan, Subject.PLAN, new Pin(null, "Thiếu việc"));
		office.plans().write(plan, "Mục đích mới", reasons(plan), task("Hội nghị mở rộng"));
		office.plans().submit(plan);
		assertThat(body("/papers/plan/" + plan, office.people().secretary())).contains("Nội dung đã thay đổi",
				"Hội nghị mở rộng", "01-KH/ĐU");
		assertThat(issue("plan", plan, office.people().secretary(), Ids.next(), "24/11/2026", ""))
			.hasStatus3xxRedirection();
		assertThat(jdbc.sql("select reference from paper order by issued_at").query(String.class).list())
			.containsExactly("01-KH/ĐU", "02-KH/ĐU");
	}

	private Map<UUID, String> reasons(UUID plan) {
		Map<UUID, String> answers = new HashMap<>();
		office.plans().read(plan).openReasons(Subject.PLAN).forEach(reason -> answers.put(reason.id(), "Đã bổ sung"));
		return answers;
	}

	@Test
	void otherCommunesFindNothingAndReadersChangeNothing() {
		office.board("donghoa");
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"));
		String address = "/papers/plan/" + plan;
		for (String page : List.of(address, address + "/word", address + "/words", address + "/issue")) {
			assertThat(get(page, office.people().neighbour())).hasStatus(404);
		}
		assertThat(get(address, office.people().observer())).hasStatusOk();
		assertThat(get(address + "/word", office.people().observer())).hasStatusOk();
		assertThat(get(address + "/words", office.people().observer())).hasStatus(403);
		assertThat(get(address + "/issue", office.people().observer())).hasStatus(403);
		assertThat(issue("plan", plan, office.people().observer(), Ids.next(), "24/11/2026", "")).hasStatus(403);
		assertThat(get("/papers/nothing/" + plan, office.people().secretary())).hasStatus(404);
	}

	@Test
	void documentIsInVietnameseWhateverItsReaderReads() {
		office.board("donghoa");
		UUID plan = office.plans().draft("donghoa", task("Hội nghị"));
		MvcTestResult page = mvc.get()
			.uri("/papers/plan/" + plan + "?lang=en")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.cookie(new Cookie("lang", "en"))
			.with(office.session(office.people().secretary()))
			.exchange();
		assertThat(page).bodyText().contains("KẾ HOẠCH", "NHIỆM VỤ", "TỔ CHỨC THỰC HIỆN");
	}

	@Test
	void secretWordsAreRefusedAtTheirField() {
		office.board("donghoa");
		UUID plan = office.plans().draft("donghoa", task("Hội nghị"));
		MvcTestResult refused = choose(plan, Map.of("closing", "TỐI MẬT"));
		assertThat(refused).hasStatus(422);
		assertThat(refused).bodyText().contains("Văn bản mật không được đưa lên");
	}

	@Test
	void twoWhoChooseWordsAtOnceSeeBothVersions() {
		office.board("donghoa");
		UUID plan = office.plans().draft("donghoa", task("Hội nghị"));
		assertThat(choose(plan, Map.of("closing", "Lời kết thứ nhất"))).hasStatus3xxRedirection();
		assertThat(choose(plan, Map.of("closing", "Lời kết thứ nhất"))).as("pressed twice").hasStatus3xxRedirection();
		for (String version : List.of("-1", "7")) {
			MvcTestResult late = choose(plan, Map.of("closing", "Lời kết thứ hai", "version", version));
			assertThat(late).as(version).hasStatus(409);
			assertThat(late).bodyText().contains("Lời kết thứ nhất", "Lời kết thứ hai");
		}
	}

	@Test
	void pagesCostAtMostEightStatements() throws Exception {
		office.board("donghoa");
		office.directives().issued("05-CT/TW");
		UUID plan = office.plans().submitted("donghoa", task("Hội nghị"), task("Học tập Bác"));
		String address = "/papers/plan/" + plan;
		get("/plans", office.people().secretary());
		for (String page : List.of(address, address + "/word", address + "/words", address + "/issue")) {
			assertThat(sql.statementsOf(() -> get(page, office.people().secretary()))).as(page)
				.hasSizeLessThanOrEqualTo(STATEMENTS);
		}
		UUID id = Ids.next();
		issue("plan", plan, office.people().secretary(), id, "24/11/2026", "");
		for (String page : List.of(address, address + "/issued/" + id, address + "/issued/" + id + "/word",
				"/plans/" + plan)) {
			assertThat(sql.statementsOf(() -> get(page, office.people().secretary()))).as(page)
				.hasSizeLessThanOrEqualTo(STATEMENTS);
		}
	}

	private WordFile word(String address, UUID user) throws IOException {
		MvcTestResult file = get(address + "/word", user);
		assertThat(file).hasStatusOk();
		assertThat(file.getResponse().getContentType())
			.isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		assertThat(file.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
		return new WordFile(file.getResponse().getContentAsByteArray());
	}

	private MvcTestResult get(String address, UUID user) {
		return mvc.get().uri(address).with(office.session(user)).exchange();
	}

	private String body(String address, UUID user) {
		MvcTestResult page = get(address, user);
		assertThat(page).hasStatusOk();
		try {
			return page.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult choose(UUID plan, Map<String, String> changed) {
		var request = mvc.post()
			.uri("/papers/plan/" + plan + "/words")
			.with(office.session(office.people().secretary()))
			.with(Users.formToken())
			.param("version", changed.getOrDefault("version", "-1"))
			.param("style", changed.getOrDefault("style", "TABLE"))
			.param("subject", "công tác tuyên giáo quý I năm 2027")
			.param("grounds", "Căn cứ chương trình công tác quý I năm 2027 của Ban Thường vụ Đảng ủy xã Đồng Hóa;")
			.param("opening",
					"Ban Thường vụ Đảng ủy xã Đồng Hóa xây dựng kế hoạch công tác tuyên giáo quý I năm 2027 như sau:")
			.param("body", "")
			.param("closing", changed.getOrDefault("closing", ""))
			.param("recipients",
					"Đảng ủy huyện Kim Bảng (báo cáo)\r\nCác chi bộ trực thuộc\r\nMặt trận Tổ quốc và các đoàn thể");
		return request.exchange();
	}

	private MvcTestResult issue(String kind, UUID record, UUID user, UUID id, String day, String number) {
		return mvc.post()
			.uri("/papers/" + kind + "/" + record + "/issue")
			.with(office.session(user))
			.with(Users.formToken())
			.param("id", id.toString())
			.param("version", "0")
			.param("datedOn", day)
			.param("number", number)
			.exchange();
	}

}
