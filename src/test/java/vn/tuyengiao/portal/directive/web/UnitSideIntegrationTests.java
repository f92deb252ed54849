package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.issue.IssueService;
import vn.tuyengiao.portal.directive.domain.version.DraftService;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/**
 * What a unit does with a directive that it received, and what the district enters for
 * it.
 */
@IntegrationTest
class UnitSideIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private DraftService drafts;

	@Autowired
	private IssueService issuing;

	@Autowired
	private Directives others;

	private RequestPostProcessor secretary;

	private RequestPostProcessor neighbour;

	private RequestPostProcessor officer;

	private RequestPostProcessor leader;

	private UUID statement;

	private UUID id;

	private String sheet;

	@BeforeEach
	void aDirectiveIsInForce() {
		secretary = office.users().session(office.people().secretary());
		neighbour = office.users().session(office.people().neighbour());
		officer = office.users().session(office.people().officer());
		leader = office.users().session(office.people().leader());
		statement = office.directives().statement();
		id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		sheet = sheet(office.unit("donghoa"));
	}

	@Test
	void theSheetTellsWhatTheUnitReceivedAndOwes() {
		get("/directives/" + id, secretary);
		assertThat(get(sheet, secretary)).hasStatusOk()
			.bodyText()
			.contains("Xác nhận đã nhận", "Còn 3 ngày", "Chương trình hành động", "Còn 20 ngày", "Hội nghị quán triệt",
					"Đưa vào kế hoạch", "Chưa xác nhận", "mở văn bản (bản 1)", "Lập chương trình")
			.doesNotContain("??");
		assertThat(get(sheet, leader)).hasStatusOk()
			.bodyText()
			.contains("Còn 20 ngày")
			.doesNotContain("Lập chương trình", "/acknowledge", "/paper\"");
		assertThat(get(sheet, officer)).hasStatusOk().bodyText().contains("/paper\"").doesNotContain("/acknowledge");
		assertThat(get(sheet, neighbour)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aUnitThatIsNoRecipientHasNoSheet() {
		UnitView third = office.commune("Ba Sao");
		for (String page : List.of("", "/programme", "/paper", "/steps/" + office.directives().conference())) {
			assertThat(get(sheet(third) + page, officer)).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(get("/directives/" + Ids.next() + "/units/" + office.unit("donghoa").id(), officer))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/directives/" + id + "/units/khong-phai-ma", officer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void secretaryAcknowledgesOnceHoweverOftenHePresses() {
		Map<String, String> form = Map.of("versionId", office.directives().current(id).toString());
		for (int press = 0; press < 2; press++) {
			assertThat(post(sheet + "/acknowledge", secretary, form)).hasStatus(HttpStatus.FOUND)
				.hasRedirectedUrl("/directives/" + id);
		}
		assertThat(count("receipt_event where kind = 'ACKNOWLEDGED'")).isOne();
		assertThat(office.directives().doneOn(id, "donghoa", office.directives().acknowledgement())).isEqualTo(TODAY);
		assertThat(get(sheet, secretary)).bodyText().contains("Xong ngày 24/11/2026, đúng hạn");
		assertThat(post(sheet(office.unit("vanxa")) + "/acknowledge", neighbour,
				Map.of("versionId", office.directives().current(id).toString(), "back", "unit")))
			.hasRedirectedUrl(sheet(office.unit("vanxa")));
	}

	@Test
	void whoAcknowledgesTheOldVersionIsToldToReadTheNewOne() {
		UUID first = office.directives().current(id);
		amend("Thêm mốc sơ kết");
		assertThat(post(sheet + "/acknowledge", secretary, Map.of("versionId", first.toString())))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("vừa được sửa đổi", "đọc bản mới");
		assertThat(count("receipt where acknowledged_at is not null")).isZero();
		assertThat(get(sheet, secretary)).bodyText().contains("Bản 1", "Bản 2", "đang có hiệu lực");
	}

	@Test
	void nobodyAcknowledgesForAnotherUnit() {
		Map<String, String> form = Map.of("versionId", office.directives().current(id).toString());
		assertThat(post(sheet + "/acknowledge", neighbour, form)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(sheet + "/acknowledge", officer, form)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(sheet + "/acknowledge", leader, form)).hasStatus(HttpStatus.FORBIDDEN);
		UUID other = office.directives().issued("06-CT/TW", "Một văn bản khác");
		assertThat(post(sheet + "/acknowledge", secretary,
				Map.of("versionId", office.directives().current(other).toString())))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(count("receipt where acknowledged_at is not null")).isZero();
	}

	@Test
	void officerEntersAReceiptThatCameOnPaper() {
		assertThat(get(sheet + "/paper", officer)).hasStatusOk().bodyText().doesNotContain("??");
		assertThat(get(sheet + "/paper", secretary)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(sheet + "/paper", leader)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(paper(office.directives().current(id), "2026-11-25", "Liên lạc viên đưa lên"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Từ ngày gửi 24/11/2026", "n lạc vi", "25/11/2026");
		assertThat(paper(office.directives().current(id), "2026-11-24", ""))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		for (int press = 0; press < 2; press++) {
			assertThat(paper(office.directives().current(id), "2026-11-24", "Liên lạc viên đưa lên"))
				.hasStatus(HttpStatus.FOUND);
		}
		assertThat(count("receipt_event where kind = 'PAPER_ENTERED'")).isOne();
		assertThat(get(sheet, secretary)).bodyText().contains("Bằng giấy", "Liên lạc viên đưa lên", "Chưa mở");
		assertThat(paper(office.directives().current(id), "2026-11-24", "Nhập lần nữa")).hasStatus(HttpStatus.CONFLICT);
		assertThat(get(sheet + "/paper", officer)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void aPaperOfTheOldVersionIsNotOneOfTheNew() {
		UUID first = office.directives().current(id);
		amend("Thêm mốc sơ kết");
		assertThat(paper(first, "2026-11-24", "Giấy của bản cũ")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("đọc bản mới");
	}

	@Test
	void secretaryWritesTheActionProgrammeWithFilesOneAfterTheOther() {
		UUID form = Ids.next();
		for (int press = 0; press < 2; press++) {
			assertThat(programme(form, null, "Quán triệt đến chi bộ", "save", null)).hasStatus(HttpStatus.FOUND)
				.hasRedirectedUrl(sheet);
		}
		assertThat(count("action_programme")).isOne();
		assertThat(office.directives().doneOn(id, "donghoa", office.directives().programme())).isEqualTo(TODAY);
		assertThat(programme(Ids.next(), version(), "Quán triệt đến chi bộ", "add", file("Chương trình.png")))
			.hasRedirectedUrl(sheet + "/programme");
		assertThat(programme(Ids.next(), version(), "Quán triệt đến chi bộ", "save", file("Phụ lục.png")))
			.hasRedirectedUrl(sheet);
		assertThat(get(sheet, secretary)).bodyText()
			.contains("01-CTr/ĐU", "Quán triệt đến chi bộ", "Chương trình.png", "Phụ lục.png")
			.doesNotContain("huyện nhập thay");
		UUID file = fileOf("Phụ lục.png");
		assertThat(get(sheet + "/programme/files/" + file, leader)).hasStatusOk();
		assertThat(programme(Ids.next(), version(), "Quán triệt đến chi bộ", "remove:" + file, null))
			.hasRedirectedUrl(sheet + "/programme");
		assertThat(get(sheet + "/programme", secretary)).hasStatusOk()
			.bodyText()
			.contains("Chương trình.png")
			.doesNotContain("Phụ lục.png", "??");
		assertThat(get(sheet + "/programme/files/" + file, secretary)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void filesOfAProgrammeGoThroughTheUnitThatOwnsThem() {
		programme(Ids.next(), null, "", "save", file("Chương trình.png"));
		UUID file = fileOf("Chương trình.png");
		assertThat(get(sheet + "/programme/files/" + file, secretary)).hasStatusOk();
		assertThat(get(sheet + "/programme/files/" + file, neighbour)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(sheet(office.unit("vanxa")) + "/programme/files/" + file, neighbour))
			.hasStatus(HttpStatus.NOT_FOUND);
		UUID ofDirective = jdbc.sql("select file_id from directive_document limit 1").query(UUID.class).single();
		assertThat(get(sheet + "/programme/files/" + ofDirective, secretary)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aProgrammeIsNeverLeftEmpty() {
		assertThat(programme(Ids.next(), null, "", "save", null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ghi nội dung hoặc gắn tệp");
		programme(Ids.next(), null, "", "save", file("Chương trình.png"));
		assertThat(programme(Ids.next(), version(), "", "remove:" + fileOf("Chương trình.png"), null))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(count("action_programme_file")).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "datedOn, 25/11/2026, sau hôm nay", "datedOn, 01/10/2026, trước ngày", "datedOn, 31/02/2026, đúng",
			"reference, 'Tối mật', bí mật nhà nước", "words, 'TỐI MẬT', bí mật nhà nước" })
	void whatIsWrongInAProgrammeIsAFaultOfItsFieldAndAllThatWasTypedStays(String field, String value, String fault) {
		Map<String, String> form = new HashMap<>(Map.of("id", Ids.next().toString(), "datedOn", "2026-11-24",
				"reference", "01-CTr/ĐU", "words", "Quán triệt đến chi bộ"));
		form.put(field, value);
		assertThat(post(sheet + "/programme", secretary, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(fault, value, field.equals("words") ? "01-CTr/ĐU" : "n triệt đến chi bộ");
		assertThat(count("action_programme")).isZero();
	}

	@Test
	void whoSendsAScanSaysThatItsFirstPageBearsNoMark() {
		assertThat(programme(Ids.next(), null, "Quán triệt đến chi bộ", "save", file("Bản quét.png"), false))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("n triệt đến chi bộ", "looked-error", "Tệp là bản quét hoặc ảnh nên cổng không tự kiểm tra được");
		assertThat(count("action_programme")).isZero();
		assertThat(count("stored_file where name = 'Bản quét.png'")).isZero();
		assertThat(programme(Ids.next(), null, "Quán triệt đến chi bộ", "save", file("Bản quét.png"), true))
			.hasStatus(HttpStatus.FOUND);
		assertThat(count("stored_file where name = 'Bản quét.png' and not unchecked and looked_at_by = stored_by"))
			.isOne();
		for (String page : List.of(sheet, sheet + "/programme")) {
			assertThat(get(page, secretary)).bodyText()
				.contains("Tệp là bản quét hoặc ảnh", "đã xem trang đầu lúc")
				.doesNotContain("Chưa ai xem trang đầu", "??");
		}
	}

	@Test
	void aDisguisedFileIsRefusedAndNothingOfTheProgrammeIsStored() {
		assertThat(programme(Ids.next(), null, "Quán triệt đến chi bộ", "save",
				new MockMultipartFile("file", "chuong-trinh.pdf", "application/pdf", new byte[] { 'M', 'Z', 0, 1, 2 })))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("n triệt đến chi bộ", "chương trình chạy được");
		assertThat(count("action_programme")).isZero();
		assertThat(count("stored_file where name = 'chuong-trinh.pdf'")).isZero();
	}

	@Test
	void twoWhoWriteTheProgrammeAtOnceChooseBetweenBothVersions() {
		programme(Ids.next(), null, "Bản đầu", "save", null);
		long read = version();
		programme(Ids.next(), read, "Bản của người thứ nhất", "save", null);
		assertThat(programme(Ids.next(), read, "Bản của người thứ hai", "save", file("Phụ lục.png")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Bản của người thứ nhất", "Bản của người thứ hai", "Phụ lục.png chưa được lưu")
			.doesNotContain("??");
		assertThat(programme(Ids.next(), version(), "Bản của người thứ hai", "save", null)).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void aFilePressedTwiceIsStoredOnceAndOneThatIsNewIsAdded() {
		programme(Ids.next(), null, "Quán triệt", "save", null);
		long read = version();
		for (int press = 0; press < 2; press++) {
			assertThat(programme(Ids.next(), read, "Quán triệt", "save", file("Phụ lục.png")))
				.hasStatus(HttpStatus.FOUND);
		}
		assertThat(count("action_programme_file")).isOne();
		assertThat(programme(Ids.next(), read, "Quán triệt", "save", file("Phụ lục 2.png")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(count("action_programme_file")).isEqualTo(2);
	}

	@Test
	void whatTheDistrictEntersIsMarked() {
		assertThat(get(sheet + "/programme", officer)).hasStatusOk().bodyText().contains("Đang nhập thay");
		assertThat(post(sheet + "/programme", officer,
				Map.of("id", Ids.next().toString(), "datedOn", "2026-11-24", "words", "Huyện nhận qua điện thoại")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(stated(officer, Ids.next(), null, "2026-11-24", "Đã ký")).hasStatus(HttpStatus.FOUND);
		assertThat(get(sheet, secretary)).bodyText().contains("Huyện nhập thay", "Huyện nhận qua điện thoại");
		assertThat(jdbc.sql(
				"select (select bool_and(entered_for) from action_programme) and (select bool_and(entered_for) from step_record)")
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void readersAndNeighboursWriteNothing() {
		Map<String, String> form = Map.of("id", Ids.next().toString(), "datedOn", "2026-11-24", "words", "Không");
		assertThat(post(sheet + "/programme", leader, form)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(sheet + "/programme", neighbour, form)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(stated(leader, Ids.next(), null, "2026-11-24", "Đã ký")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(stated(neighbour, Ids.next(), null, "2026-11-24", "Đã ký")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(count("action_programme")).isZero();
		assertThat(count("step_record")).isZero();
	}

	@Test
	void secretaryStatesThatAStepIsDoneAndTakesItBack() {
		assertThat(get(step(statement), secretary)).hasStatusOk().bodyText().doesNotContain("??");
		UUID form = Ids.next();
		for (int press = 0; press < 2; press++) {
			assertThat(stated(secretary, form, null, "2026-11-20", "Đã ký")).hasStatus(HttpStatus.FOUND)
				.hasRedirectedUrl(sheet);
		}
		assertThat(office.directives().doneOn(id, "donghoa", statement)).isEqualTo(LocalDate.of(2026, 11, 20));
		assertThat(get(sheet, secretary)).bodyText().contains("Đã ký", "20/11/2026");
		for (int press = 0; press < 2; press++) {
			assertThat(stated(secretary, Ids.next(), 0L, "2026-11-20", "Mọi chi bộ đã ký")).hasStatus(HttpStatus.FOUND);
		}
		assertThat(stated(secretary, Ids.next(), 0L, "2026-11-21", "Chưa đủ")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Mọi chi bộ đã ký", "Chưa đủ", "21/11/2026");
		assertThat(post(step(statement) + "/take-back", secretary, Map.of("version", "0")))
			.hasStatus(HttpStatus.CONFLICT);
		for (int press = 0; press < 2; press++) {
			assertThat(post(step(statement) + "/take-back", secretary, Map.of("version", "1")))
				.hasStatus(HttpStatus.FOUND);
		}
		assertThat(office.directives().doneOn(id, "donghoa", statement)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "25/11/2026, Không được sau hôm nay", "01/10/2026, Không được trước ngày" })
	void aDayThatCannotBeIsAFaultOfItsField(String day, String fault) {
		assertThat(stated(secretary, Ids.next(), null, day, "Đã ký")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(fault, day);
		assertThat(count("step_record")).isZero();
	}

	@Test
	void ofOtherStepsThePageSaysWhereTheyAreDone() {
		assertThat(get(step(office.directives().planLines()), secretary)).hasStatusOk()
			.bodyText()
			.contains("/plans?unit=" + office.unit("donghoa").id(), "ghi rõ thực hiện 05-CT/TW")
			.doesNotContain("??");
		assertThat(get(step(office.directives().programme()), secretary)).hasStatusOk()
			.bodyText()
			.contains(sheet + "/programme");
		assertThat(get(step(office.directives().acknowledgement()), leader)).hasStatusOk();
		assertThat(post(step(office.directives().planLines()), secretary,
				Map.of("id", Ids.next().toString(), "doneOn", "2026-11-24", "note", "Đã làm")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.doesNotContain("??");
		assertThat(get(step(Ids.next()), secretary)).hasStatus(HttpStatus.NOT_FOUND);
		UUID plan = Ids.next();
		others.planned(office.unit("donghoa").id(), plan, java.util.Set.of(id), LocalDate.of(2026, 11, 23));
		assertThat(get(sheet, secretary)).bodyText().contains("Kế hoạch gửi ngày 23/11/2026", "/plans/" + plan);
	}

	@Test
	void whatWasWithdrawnAsksForNothingAndStaysReadable() {
		office.as(office.people().leader(), () -> {
			issuing.withdraw(id, "Gửi nhầm");
		});
		assertThat(get(sheet, secretary)).hasStatusOk()
			.bodyText()
			.contains("đã thu hồi")
			.doesNotContain("/acknowledge", "Còn 20 ngày", sheet + "/programme\"");
		assertThat(get(sheet + "/programme", secretary)).hasStatus(HttpStatus.CONFLICT);
		assertThat(post(sheet + "/acknowledge", secretary,
				Map.of("versionId", office.directives().current(id).toString())))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("thu hồi");
	}

	@Test
	void aUnitThatAnAmendmentLeavesOutReadsWhatItHadAndOwesNothing() {
		amend("Chỉ gửi một xã", Map.of("vanxa", RecipientKind.CARRY_OUT));
		assertThat(get(sheet, secretary)).hasStatusOk()
			.bodyText()
			.contains("Bản sửa đổi 2 đang có hiệu lực không gửi đơn vị này nữa")
			.doesNotContain("/acknowledge");
		assertThat(get(sheet + "/programme", secretary)).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void thePagesTakeTheSameStatementsForAnyNumber() throws Exception {
		List<String> pages = List.of(sheet, sheet + "/programme", step(office.directives().conference()),
				step(office.directives().planLines()));
		programme(Ids.next(), null, "Quán triệt", "save", file("Phụ lục 1.png"));
		// the first page after a step also takes the message out of the session
		statements(pages);
		List<Integer> few = statements(pages);
		for (int number = 2; number <= 6; number++) {
			programme(Ids.next(), version(), "Quán triệt", "save", file("Phụ lục " + number + ".png"));
			others.planned(office.unit("donghoa").id(), Ids.next(), java.util.Set.of(id), TODAY);
		}
		jdbc.sql("""
				insert into receipt_event (receipt_id, kind, user_id, at)
				select r.id, 'OPENED', ?, now() from receipt r, generate_series(1, 500) where r.unit_id = ?""")
			.params(office.people().secretary(), office.unit("donghoa").id())
			.update();
		statements(pages);
		assertThat(statements(pages)).isEqualTo(few).allMatch(count -> count <= 8);
	}

	private List<Integer> statements(List<String> pages) throws Exception {
		List<Integer> counts = new ArrayList<>();
		for (String page : pages) {
			counts.add(sql.statementsOf(() -> get(page, secretary)).size());
		}
		return counts;
	}

	private void amend(String change) {
		amend(change, null);
	}

	private void amend(String change, Map<String, RecipientKind> recipients) {
		UUID next = Ids.next();
		office.as(office.people().officer(), () -> {
			drafts.amend(id, next, change);
		});
		if (recipients != null) {
			office.directives().distribute(id, recipients);
		}
		office.directives().issue(id);
	}

	private String sheet(UnitView unit) {
		return "/directives/" + id + "/units/" + unit.id();
	}

	private String step(UUID step) {
		return sheet + "/steps/" + step;
	}

	private MvcTestResult paper(UUID version, String on, String note) {
		return post(sheet + "/paper", officer, Map.of("versionId", version.toString(), "on", on, "note", note));
	}

	private MvcTestResult stated(RequestPostProcessor who, UUID form, Long version, String day, String note) {
		return post(step(statement), who, Map.of("id", form.toString(), "version",
				version == null ? "" : version.toString(), "doneOn", day, "note", note));
	}

	private MvcTestResult programme(UUID form, Long version, String content, String button, MockMultipartFile file) {
		return programme(form, version, content, button, file, file != null);
	}

	private MvcTestResult programme(UUID form, Long version, String content, String button, MockMultipartFile file,
			boolean looked) {
		MockMvcTester.MockMultipartMvcRequestBuilder request = mvc.post().uri(sheet + "/programme").multipart();
		if (file != null) {
			request.file(file);
		}
		return request.param("id", form.toString())
			.param("version", version == null ? "" : version.toString())
			.param("datedOn", "2026-11-24")
			.param("reference", "01-CTr/ĐU")
			.param("words", content)
			.param("do", button)
			.param("looked", Boolean.toString(looked))
			.with(Users.formToken())
			.with(secretary)
			.exchange();
	}

	private static MockMultipartFile file(String name) {
		return new MockMultipartFile("file", name, "image/png", OfficeFiles.png());
	}

	private UUID fileOf(String name) {
		return jdbc.sql("select id from stored_file where name = ?").param(name).query(UUID.class).single();
	}

	private long version() {
		return jdbc.sql("select version from action_programme").query(Long.class).single();
	}

	private long count(String what) {
		return jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

	private MvcTestResult get(String address, RequestPostProcessor who) {
		return mvc.get().uri(address).with(who).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor who, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(who).exchange();
	}

}
