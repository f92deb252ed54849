package vn.tuyengiao.portal.directive.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptService;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRegistration;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRegistration.RegisterDirective;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** Directives from the register to the last commune, and the office's steps on them. */
@IntegrationTest
class DirectiveIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private DirectiveRegistration registration;

	@Autowired
	private DirectiveDocumentService documents;

	@Autowired
	private ReceiptService receipts;

	@Autowired
	private TestClock clock;

	private RequestPostProcessor officer;

	private RequestPostProcessor leader;

	private RequestPostProcessor secretary;

	@BeforeEach
	void openTheOffice() {
		office.directives();
		officer = office.users().session(office.people().officer());
		leader = office.users().session(office.people().leader());
		secretary = office.users().session(office.people().secretary());
	}

	@Test
	void officerRegistersAnIncomingDirectiveOnceHoweverOftenHePresses() {
		UUID form = Ids.next();
		assertThat(register(form, "05-CT/TW", "2016-05-15", "Đẩy mạnh học tập và làm theo Bác"))
			.hasStatus(HttpStatus.FOUND);
		UUID id = jdbc.sql("select id from directive").query(UUID.class).single();
		assertThat(register(form, "05-CT/TW", "2016-05-15", "Đẩy mạnh học tập và làm theo Bác"))
			.hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/directives/" + id);
		assertThat(count("directive")).isOne();
		assertThat(get("/directives", officer)).hasStatusOk().bodyText().contains("05-CT/TW", "Đang chuẩn bị");
		assertThat(get("/directives/" + id, officer)).hasStatusOk()
			.bodyText()
			.contains("Đẩy mạnh học tập", "Trước khi ban hành còn thiếu")
			.doesNotContain("??");
		assertThat(get("/directives/" + id, secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/directives", secretary)).hasStatusOk().bodyText().doesNotContain("05-CT/TW");
	}

	@Test
	void aNumberStandsForOneDocumentOfItsBodyInATerm() {
		register(Ids.next(), "05-CT/TW", "2016-05-15", "Học tập và làm theo Bác");
		for (String taken : new String[] { "05-ct/tw", "05–CT/TW", "05 - CT/TW", "05\u00a0\u2011CT/TW", "5-CT/TW" }) {
			assertThat(register(Ids.next(), taken, "2017-05-15", "Một văn bản khác")).as(taken)
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("Trong sổ đã có văn bản", "Một văn bản kh");
		}
		assertThat(register(Ids.next(), "05-CT/TW", "2021-02-01", "Của nhiệm kỳ sau")).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void datesThatCannotBeAreFaultsOfTheirFields() {
		assertThat(register(Ids.next(), "05-CT/TW", "2026-12-01", "Ngày mai"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Không được sau hôm nay");
		assertThat(register(Ids.next(), "05-CT/TW", "31/02/2026", "Ngày không có"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ngày không đúng");
		assertThat(count("directive")).isZero();
	}

	@Test
	void whatCameBeforeTheFirstTermIsRegisteredToo() {
		assertThat(register(Ids.next(), "12-NQ/TW", "2012-01-16", "Một số vấn đề cấp bách"))
			.hasStatus(HttpStatus.FOUND);
		assertThat(register(Ids.next(), "12-NQ/TW", "2012-01-16", "Ghi lần nữa"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "leader", "officer" })
	void ownDocumentsTakeTheNextNumberOfTheTerm(String who) {
		UUID user = who.equals("leader") ? office.people().leader() : office.people().officer();
		List<String> references = IntStream.range(0, 3).mapToObj(i -> own(user)).toList();
		assertThat(references).containsExactly("01-HD/BTGHU", "02-HD/BTGHU", "03-HD/BTGHU");
	}

	@Test
	void aHundredRegistrationsAtOnceGiveAHundredConsecutiveNumbers() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			List<Callable<String>> all = IntStream.range(0, 100)
				.<Callable<String>>mapToObj(i -> () -> own(office.people().officer()))
				.toList();
			for (Future<String> one : people.invokeAll(all)) {
				one.get();
			}
		}
		finally {
			people.shutdown();
		}
		assertThat(jdbc.sql("select number from document_number order by number").query(Integer.class).list())
			.isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
	}

	@Test
	void aBoardIssuesNoDirectiveOfCommittees() {
		assertThat(post("/directives", officer,
				Map.of("id", Ids.next().toString(), "unitId", office.district().id().toString(), "direction", "OWN",
						"typeId", office.directives().type("Chỉ thị").toString(), "bodyId",
						office.directives().board().toString(), "issuedOn", "2026-11-01", "subject", "Chỉ thị của ban",
						"urgency", "NORMAL")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ban tuyên giáo không ban hành loại văn bản Chỉ thị");
		assertThat(count("document_number")).isZero();
	}

	@Test
	void whatIsMarkedSecretIsRefusedBeforeAnythingOfItIsStored() {
		assertThat(register(Ids.next(), "05-CT/TW", "2016-05-15", "TỐI MẬT: về công tác cán bộ"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Luật Bảo vệ bí mật nhà nước");
		assertThat(register(Ids.next(), "05-CT/TW (Mật)", "2016-05-15", "Về công tác cán bộ"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(count("directive")).isZero();
		assertThat(register(Ids.next(), "05-CT/TW", "2016-05-15", "Tăng cường bảo vệ bí mật nhà nước"))
			.hasStatus(HttpStatus.FOUND);
	}

	@Test
	void guidanceTakesItsNumberAndAnOutlineNone() {
		UUID id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		guidance(id, office.directives().type("Hướng dẫn"), "Hướng dẫn thực hiện");
		guidance(id, office.directives().type("Đề cương tuyên truyền"), "Đề cương tuyên truyền");
		assertThat(get("/directives/" + id, officer)).hasStatusOk()
			.bodyText()
			.contains("01-HD/BTGHU", "Hướng dẫn thực hiện", "Đề cương tuyên truyền");
		assertThat(count("document_number")).isOne();
	}

	@Test
	void onlySomebodyWhoDidNotWriteItIssuesIt() {
		UUID id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		office.directives().distribute(id);
		UUID draft = office.directives().draft(id);
		assertThat(issue(id, draft, officer)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/directives/" + id + "/edit", leader)).hasStatusOk();
		assertThat(edit(id, leader, office.directives().lock(draft), "Học tập và làm theo Bác, bản của lãnh đạo"))
			.hasStatus(HttpStatus.FOUND);
		assertThat(issue(id, draft, leader)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(issue(id, draft, office.users().session(office.people().otherLeader()))).hasStatus(HttpStatus.FOUND);
		assertThat(count("receipt")).isEqualTo(2);
	}

	@Test
	void aDraftThatLacksSomethingIsNotIssued() {
		UUID id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		assertThat(issue(id, office.directives().draft(id), leader)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Nơi nhận.");
		assertThat(get("/directives/" + id + "/issue", leader)).hasStatusOk().bodyText().contains("Nơi nhận.");
		assertThat(count("receipt")).isZero();
	}

	@Test
	void everyRecipientSeesItAtOnceUnreadFirst() {
		office.directives().issued("04-CT/TW", "Một văn bản trước");
		get("/directives/" + office.directives().issued("05-CT/TW", "Học tập và làm theo Bác"), secretary);
		assertThat(get("/directives", secretary)).hasStatusOk().bodyText().satisfies(page -> {
			assertThat(page.indexOf("04-CT/TW")).as("the one not opened comes first")
				.isLessThan(page.indexOf("05-CT/TW"));
			assertThat(page).contains("Chưa mở", "Xác nhận đã nhận");
		});
		assertThat(get("/directives?state=UNREAD", secretary)).bodyText()
			.contains("04-CT/TW")
			.doesNotContain("05-CT/TW");
	}

	@Test
	void issuingPressedTwiceDeliversOnce() {
		UUID id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		office.directives().distribute(id);
		UUID draft = office.directives().draft(id);
		assertThat(issue(id, draft, leader)).hasStatus(HttpStatus.FOUND);
		assertThat(issue(id, draft, leader)).hasStatus(HttpStatus.FOUND);
		assertThat(count("receipt")).isEqualTo(2);
		assertThat(jdbc.sql("select count(*) from directive_duty where unit_id = ?")
			.param(office.unit("donghoa").id())
			.query(Long.class)
			.single()).isEqualTo(4);
		assertThat(jdbc.sql("select count(*) from directive_duty where unit_id = ?")
			.param(office.unit("vanxa").id())
			.query(Long.class)
			.single()).as("who only has to know acknowledges").isOne();
	}

	@Test
	void anAmendmentAsksForTheAcknowledgementAgainAndKeepsWhatWasDone() {
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		UUID first = office.directives().current(id);
		acknowledge(id, first);
		String form = Ids.next().toString();
		for (int press = 0; press < 2; press++) {
			assertThat(post("/directives/" + id + "/amend", officer, Map.of("id", form, "change", "Thêm mốc sơ kết")))
				.hasStatus(HttpStatus.FOUND);
		}
		UUID next = office.directives().draft(id);
		assertThat(get("/directives/" + id, secretary)).bodyText().doesNotContain("Thêm mốc sơ kết");
		assertThat(get("/directives/" + id + "?version=2", secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(office.directives().doneOn(id, "donghoa", office.directives().acknowledgement())).isEqualTo(TODAY);
		assertThat(issue(id, next, leader)).hasStatus(HttpStatus.FOUND);
		assertThat(office.directives().doneOn(id, "donghoa", office.directives().acknowledgement())).isNull();
		assertThat(get("/directives/" + id, secretary)).bodyText().contains("Thêm mốc sơ kết", "Xác nhận đã nhận");
		assertThat(jdbc.sql("select acknowledged_on from receipt where version_id = ? and unit_id = ?")
			.params(first, office.unit("donghoa").id())
			.query(LocalDate.class)
			.single()).as("the first receipt keeps which version it saw").isEqualTo(TODAY);
		assertThat(get("/directives/" + id + "?version=1", secretary)).hasStatusOk()
			.bodyText()
			.contains("đã được thay bằng bản 2");
	}

	@Test
	void anAmendmentIsIssuedThoughOtherDueDatesHavePassed() {
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		clock.set(TODAY.plusDays(40));
		post("/directives/" + id + "/amend", officer, Map.of("id", Ids.next().toString(), "change", "Thêm mốc sơ kết"));
		UUID next = office.directives().draft(id);
		assertThat(issue(id, next, leader)).hasStatus(HttpStatus.FOUND);
		assertThat(jdbc.sql("select due_on from directive_duty where unit_id = ? and step_id = ?")
			.params(office.unit("donghoa").id(), office.directives().acknowledgement())
			.query(LocalDate.class)
			.single()).as("the acknowledgement is due anew").isEqualTo(TODAY.plusDays(43));
	}

	@Test
	void numbersComeByTheirValue() {
		for (String number : List.of("100", "9", "1", "10", "2")) {
			assertThat(register(Ids.next(), number + "-CT/TW", "2026-10-25", "Về việc " + number))
				.hasStatus(HttpStatus.FOUND);
		}
		assertThat(references("asc")).containsExactly("1-CT/TW", "2-CT/TW", "9-CT/TW", "10-CT/TW", "100-CT/TW");
		assertThat(references("desc")).containsExactly("100-CT/TW", "10-CT/TW", "9-CT/TW", "2-CT/TW", "1-CT/TW");
	}

	private String body(String uri) {
		try {
			return get(uri, officer).getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> references(String direction) {
		return Pattern.compile("Về việc ([0-9]+)")
			.matcher(body("/directives?sort=reference," + direction))
			.results()
			.map(found -> found.group(1) + "-CT/TW")
			.toList();
	}

	@Test
	void aDroppedAmendmentLeavesTheVersionInForce() {
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		post("/directives/" + id + "/amend", officer, Map.of("id", Ids.next().toString(), "change", "Thêm mốc sơ kết"));
		UUID next = office.directives().draft(id);
		for (int press = 0; press < 2; press++) {
			assertThat(post("/directives/" + id + "/amend/drop", officer, Map.of("versionId", next.toString())))
				.hasStatus(HttpStatus.FOUND);
		}
		assertThat(count("directive_version")).isOne();
		assertThat(post("/directives/" + id + "/amend/drop", officer,
				Map.of("versionId", office.directives().current(id).toString())))
			.hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void aWithdrawnDirectiveStaysInTheRegisterAndAsksForNothing() {
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		assertThat(post("/directives/" + id + "/withdraw", officer, Map.of("reason", "Gửi nhầm")))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("/directives/" + id + "/withdraw", leader, Map.of("reason", "")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		for (int press = 0; press < 2; press++) {
			assertThat(post("/directives/" + id + "/withdraw", leader, Map.of("reason", "Gửi nhầm")))
				.hasStatus(HttpStatus.FOUND);
		}
		assertThat(get("/directives/" + id, secretary)).hasStatusOk().bodyText().contains("Gửi nhầm");
		assertThat(get("/directives?state=OPEN", secretary)).bodyText().doesNotContain("05-CT/TW");
		assertThat(post("/directives/" + id + "/amend", officer,
				Map.of("id", Ids.next().toString(), "change", "Sửa văn bản đã thu hồi")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("đã được thu hồi");
		assertThat(register(Ids.next(), "05-CT/TW", "2026-10-25", "Đăng ký lại")).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void twoWhoWriteAtOnceSeeBothVersions() {
		UUID id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		long version = office.directives().lock(office.directives().draft(id));
		assertThat(edit(id, officer, version, "Trích yếu của người thứ nhất")).hasStatus(HttpStatus.FOUND);
		assertThat(
				edit(id, office.users().session(office.people().colleague()), version, "Trích yếu của người thứ hai"))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Trích yếu của người thứ nhất", "Trích yếu của người thứ hai", "Bản đang lưu là của ",
					"lưu lúc 24/11/2026 09:00");
	}

	@Test
	void recipientsOutsideTheReachAndImpossibleDueDatesAreRefused() {
		UUID id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		UnitView foreign = office.commune(office.district("Lý Nhân"), "Bắc Lý");
		assertThat(distribute(id, foreign.id(), "2026-12-20")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("không thuộc phạm vi");
		assertThat(distribute(id, office.unit("donghoa").id(), "2026-01-01"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Không được trước ngày ban hành", "01/01/2026");
		assertThat(distribute(id, office.unit("donghoa").id(), "32/13/2026"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(count("directive_recipient")).isZero();
		assertThat(distribute(id, office.unit("donghoa").id(), "2026-12-20")).hasStatus(HttpStatus.FOUND);
		assertThat(count("directive_recipient")).isOne();
	}

	@Test
	void beforeIssuingTheOfficeSeesWhatElseFallsOnTheSameWeeks() {
		office.directives().issued("04-CT/TW", "Một văn bản trước");
		UUID id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		office.directives().distribute(id, Map.of("donghoa", RecipientKind.CARRY_OUT));
		assertThat(get("/directives/" + id + "/issue", officer)).hasStatusOk()
			.bodyText()
			.contains("04-CT/TW: Chương trình hành động", "1/1 đơn vị", "Việc ban hành do lãnh đạo thực hiện");
	}

	@Test
	void openingIsRecordedForTheUnitsOwnPeopleOnly() {
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		get("/directives/" + id, officer);
		get("/directives/" + id, office.users().session(office.people().observer()));
		assertThat(count("receipt_event")).isZero();
		get("/directives/" + id, secretary);
		get("/directives/" + id, secretary);
		assertThat(count("receipt_event")).isOne();
		assertThat(jdbc.sql("select opened_by from receipt where unit_id = ?")
			.param(office.unit("donghoa").id())
			.query(UUID.class)
			.single()).isEqualTo(office.people().secretary());
	}

	@Test
	void nothingIsOpenedByWhatNoReaderDid() {
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		assertThat(mvc.head().uri("/directives/{id}", id).with(secretary)).hasStatusOk();
		for (String[] header : new String[][] { { "Sec-Purpose", "prefetch" }, { "Sec-Purpose", "prefetch;prerender" },
				{ "Purpose", "prefetch" }, { "X-Moz", "prefetch" }, { "Sec-Fetch-Site", "cross-site" },
				{ "Sec-Fetch-Site", "same-site" } }) {
			assertThat(mvc.get().uri("/directives/{id}", id).header(header[0], header[1]).with(secretary))
				.hasStatusOk();
		}
		assertThat(count("receipt_event")).isZero();
		assertThat(mvc.get().uri("/directives/{id}", id).header("Sec-Fetch-Site", "same-origin").with(secretary))
			.hasStatusOk();
		assertThat(count("receipt_event")).isOne();
	}

	@Test
	void theRegisterIsSearchedByNumberWordsAndDatesWithoutTones() {
		office.directives().issued("05-CT/TW", "Đẩy mạnh học tập và làm theo Bác");
		office.directives().issued("35-CT/TW", "Đại hội đảng bộ các cấp");
		assertThat(get("/directives?q=day manh", officer)).bodyText().contains("05-CT/TW").doesNotContain("35-CT/TW");
		assertThat(get("/directives?q=35-ct", officer)).bodyText().contains("35-CT/TW").doesNotContain("05-CT/TW");
		assertThat(get("/directives?q=100%25", officer)).bodyText().contains("Không có văn bản nào");
		assertThat(get("/directives?from=2026-11-01", officer)).bodyText().doesNotContain("05-CT/TW");
		assertThat(get("/directives?from=khong-phai-ngay&status=NONE&state=X", officer)).hasStatusOk()
			.bodyText()
			.contains("không đọc được", "05-CT/TW");
		assertThat(get("/directives/export?q=day manh", officer)).hasStatusOk();
	}

	@Test
	void pagesTakeAtMostEightStatementsHoweverManyRows() throws Exception {
		UUID id = office.directives().issued("05-CT/TW", "Học tập và làm theo Bác");
		UUID draft = office.directives().registered("06-CT/TW", "Đang chuẩn bị");
		office.directives().distribute(draft);
		List<String> pages = List.of("/directives", "/directives/" + id, "/directives/new", "/directives/" + draft,
				"/directives/" + draft + "/edit", "/directives/" + draft + "/issue",
				"/directives/" + draft + "/distribution");
		List<Integer> few = statements(pages, officer);
		int own = statements(List.of("/directives/" + id), secretary).get(0);
		for (int i = 0; i < 30; i++) {
			office.commune("Xã số " + i);
			office.directives().issued("1" + i + "-CT/TW", "Văn bản số " + i);
		}
		assertThat(statements(pages, officer)).isEqualTo(few).allMatch(count -> count <= 8);
		assertThat(own).isLessThanOrEqualTo(8);
		assertThat(statements(List.of("/directives"), secretary)).allMatch(count -> count <= 8);
	}

	private List<Integer> statements(List<String> pages, RequestPostProcessor who) throws Exception {
		List<Integer> counts = new java.util.ArrayList<>();
		for (String page : pages) {
			counts.add(sql.statementsOf(() -> get(page, who)).size());
		}
		return counts;
	}

	private String own(UUID user) {
		UUID id = office.as(user,
				() -> registration.register(new RegisterDirective(Ids.next(), office.district().id(), Direction.OWN,
						office.directives().type("Hướng dẫn"), office.directives().board(), null, TODAY, null,
						"Hướng dẫn công tác", Urgency.NORMAL, null)));
		return jdbc.sql("select reference from directive where id = ?").param(id).query(String.class).single();
	}

	private void guidance(UUID id, UUID type, String subject) {
		office.as(office.people().officer(), () -> {
			documents.addGuidance(new DirectiveDocumentService.AddGuidance(id, Ids.next(), type,
					office.directives().board(), TODAY, subject, OfficeFiles.scan("huong-dan.png")));
		});
	}

	private void acknowledge(UUID id, UUID version) {
		office.as(office.people().secretary(), () -> {
			receipts.acknowledge(id, office.unit("donghoa").id(), version);
		});
	}

	private MvcTestResult register(UUID id, String reference, String issuedOn, String subject) {
		return post("/directives", officer,
				Map.of("id", id.toString(), "unitId", office.district().id().toString(), "direction", "INCOMING",
						"typeId", office.directives().type("Chỉ thị").toString(), "bodyId",
						office.directives().politburo().toString(), "reference", reference, "issuedOn", issuedOn,
						"receivedOn", "2026-11-20", "subject", subject, "urgency", "NORMAL"));
	}

	private MvcTestResult edit(UUID id, RequestPostProcessor who, long version, String subject) {
		return post("/directives/" + id + "/edit", who,
				Map.of("version", Long.toString(version), "reference", "05-CT/TW", "issuedOn", "2026-10-25",
						"receivedOn", "2026-11-04", "subject", subject, "urgency", "NORMAL"));
	}

	private MvcTestResult issue(UUID id, UUID version, RequestPostProcessor who) {
		return post("/directives/" + id + "/issue", who,
				Map.of("versionId", version.toString(), "lock", Long.toString(office.directives().lock(version))));
	}

	private MvcTestResult distribute(UUID id, UUID unit, String due) {
		return post("/directives/" + id + "/distribution", officer,
				Map.of("version", Long.toString(office.directives().lock(office.directives().draft(id))),
						"recipients[" + unit + "]", "CARRY_OUT", "steps[" + office.directives().programme() + "]",
						due));
	}

	private MvcTestResult get(String address, RequestPostProcessor who) {
		return mvc.get().uri(address).with(who).exchange();
	}

	private MvcTestResult post(String address, RequestPostProcessor who, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address).with(Users.formToken()).with(who);
		fields.forEach(request::param);
		return request.exchange();
	}

	private long count(String table) {
		return jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
