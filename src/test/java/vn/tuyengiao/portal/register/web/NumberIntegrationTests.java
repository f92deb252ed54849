package vn.tuyengiao.portal.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.register.TakenNumber;
import vn.tuyengiao.portal.register.Numbers;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class NumberIntegrationTests {

	private static final String PAGE = "/directives/numbers";

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SqlCounter sql;

	@Autowired
	private Numbers numbers;

	@Autowired
	private PlatformTransactionManager transactions;

	private TermView before;

	private TermView term;

	private UUID officerId;

	private RequestPostProcessor officer;

	private UUID guidance;

	private UUID plan;

	private UUID board;

	@BeforeEach
	void openTheBook() {
		before = office.organizations().term(2020);
		term = office.organizations().term(2025);
		officerId = office.people().officer();
		officer = office.users().session(officerId);
		guidance = office.catalogues().type("Hướng dẫn", "HD");
		plan = office.catalogues().type("Kế hoạch", "KH");
		board = office.catalogues().board(office.district(), "Ban Tuyên giáo Huyện ủy", "BTGHU");
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void anEmptyBookSaysHowItBegins() {
		assertThat(get(PAGE)).hasStatusOk()
			.bodyText()
			.contains("nhiệm kỳ 2025–2030", "Số đầu tiên là 01", "Chưa có số nào", "Hướng dẫn (HD)")
			.doesNotContain("??");
	}

	@Test
	void theBookShowsHowFarEachSequenceIsAndWhatEachNumberIsFor() {
		UUID directive = directive(take(plan, TODAY), "Học tập và làm theo Bác");
		attach(directive, take(guidance, TODAY), "Hướng dẫn học tập chuyên đề");
		take(guidance, TODAY);
		reserve("137", "Lưu riêng");
		assertThat(get(PAGE)).hasStatusOk()
			.bodyText()
			.contains("137-HD/BTGHU", "01-KH/BTGHU", "Học tập và làm theo Bác", "Hướng dẫn học tập chuyên đề",
					"/directives/" + directive, "03-HD/BTGHU – 137-HD/BTGHU", "Đã dùng nơi khác: Lưu riêng",
					"Chưa gắn với văn bản nào", "24/11/2026 09:00", "1–4 trong 4")
			.doesNotContain("??");
	}

	@Test
	void theBookIsFilteredByTypeBodyAndTerm() {
		UUID committee = office.catalogues().committee(office.district(), "Huyện ủy", "HU");
		take(guidance, TODAY);
		take(plan, TODAY);
		take(plan, committee, TODAY);
		take(guidance, committee, LocalDate.of(2024, 1, 1));
		assertThat(get(PAGE)).bodyText().contains("1–4 trong 4");
		assertThat(get(PAGE + "?type=" + plan + "&body=&term=")).bodyText()
			.contains("01-KH/BTGHU", "01-KH/HU")
			.doesNotContain("01-HD/BTGHU");
		assertThat(get(PAGE + "?body=" + committee)).bodyText().contains("01-KH/HU", "01-HD/HU", "1–2 trong 2");
		assertThat(get(PAGE + "?term=" + before.id())).bodyText()
			.contains("nhiệm kỳ 2020–2025", "01-HD/HU", "Tổng số: 1")
			.doesNotContain("01-KH/HU");
		assertThat(get(PAGE + "?sort=number,asc&page=7")).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void aFormPressedTwiceReservesOnce() {
		UUID form = Ids.next();
		for (int press = 0; press < 2; press++) {
			assertThat(post(form, guidance, board, "2026-11-24", "12", "Lưu riêng")).hasStatus(HttpStatus.FOUND)
				.hasRedirectedUrl(PAGE);
		}
		assertThat(jdbc.sql("select last_number from number_sequence").query(Integer.class).single()).isEqualTo(12);
	}

	@Test
	void aReservationSaysNothingOfADocumentWithAMarkOfSecrecy() {
		assertThat(post(Ids.next(), guidance, board, "2026-11-24", "", "Tối mật: công tác cán bộ"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Luật Bảo vệ bí mật nhà nước");
		assertThat(jdbc.sql("select count(*) from document_number").query(Long.class).single()).isZero();
	}

	@Test
	void whatCannotBeReservedIsSaidAtItsFieldAndTypedTextIsKept() {
		reserve("5", "");
		assertThat(post(Ids.next(), guidance, board, "2026-11-24", "5", "Ghi chu cu"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Số này đã dùng. Số tiếp theo là 06-HD/BTGHU.", "Ghi chu cu", "error-summary");
		assertThat(post(Ids.next(), guidance, board, "2026-11-24", "506", ""))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("nhiều nhất 500 số, đến 505-HD/BTGHU");
		assertThat(post(Ids.next(), guidance, board, "2019-01-01", "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Ngày 01/01/2019 không thuộc nhiệm kỳ nào");
		assertThat(post(Ids.next(), guidance, board, "hôm nay", "x", "y".repeat(201)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(jdbc.sql("select last_number from number_sequence").query(Integer.class).single()).isEqualTo(5);
	}

	@Test
	void numbersAreOnlyForThoseWhoRegisterAtTheUnit() {
		UUID province = office.catalogues().committee(office.province(), "Tỉnh ủy Hà Nam", "TU");
		assertThat(get(PAGE)).bodyText().doesNotContain("Tỉnh ủy Hà Nam");
		assertThat(post(Ids.next(), guidance, province, "2026-11-24", "", "")).hasStatus(HttpStatus.NOT_FOUND);
		for (Role role : List.of(Role.OBSERVER, Role.BOARD_SECRETARY, Role.ADMINISTRATOR)) {
			officer = office.users()
				.session(office.users()
					.holding(role, role == Role.BOARD_SECRETARY ? office.unit("donghoa") : office.district()));
			assertThat(get(PAGE)).as("%s", role).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(jdbc.sql("select count(*) from document_number").query(Long.class).single()).isZero();
	}

	@Test
	void theBookIsReadInFewStatementsHoweverLong() throws Exception {
		UUID directive = directive(take(plan, TODAY), "Học tập và làm theo Bác");
		attach(directive, take(guidance, TODAY), "Hướng dẫn");
		int few = sql.statementsOf(() -> assertThat(get(PAGE)).hasStatusOk()).size();
		reserve("400", "");
		for (int i = 0; i < 100; i++) {
			attach(directive, take(guidance, TODAY), "Hướng dẫn " + i);
		}
		assertThat(get(PAGE)).as("takes the message of the last step out of the session").hasStatusOk();
		assertThat(sql.statementsOf(() -> assertThat(get(PAGE)).hasStatusOk())).hasSize(few)
			.hasSizeLessThanOrEqualTo(8);
		assertThat(get(PAGE + "?page=1")).bodyText().contains("26–50 trong 103");
	}

	private TakenNumber take(UUID type, LocalDate day) {
		return take(type, board, day);
	}

	private TakenNumber take(UUID type, UUID body, LocalDate day) {
		office.as(officerId);
		return new TransactionTemplate(transactions).execute(status -> numbers.take(Ids.next(), type, body, day));
	}

	private void reserve(String until, String note) {
		assertThat(post(Ids.next(), guidance, board, "2026-11-24", until, note)).hasStatus(HttpStatus.FOUND);
	}

	private UUID directive(TakenNumber number, String subject) {
		UUID id = Ids.next();
		jdbc.sql(
				"""
						insert into directive (id, unit_id, direction, type_id, body_id, term_id, number_id, reference, issued_on,
						                       status, registered_by, registered_at)
						values (?, ?, 'OWN', ?, ?, ?, ?, ?, ?, 'DRAFT', ?, now())
						""")
			.params(id, office.district().id(), plan, board, term.id(), number.id(), number.reference(), TODAY,
					officerId)
			.update();
		jdbc.sql(
				"""
						insert into directive_version (id, directive_id, number, subject, urgency, written_by, last_edited_by, last_edited_at, created_at)
						values (?, ?, 1, ?, 'NORMAL', array[?]::uuid[], ?, now(), now())
						""")
			.params(Ids.next(), id, subject, officerId, officerId)
			.update();
		return id;
	}

	private void attach(UUID directive, TakenNumber number, String subject) {
		jdbc.sql(
				"""
						insert into directive_document (id, version_id, position, guidance, type_id, number_id, reference, subject)
						select ?, id, 1, true, ?, ?, ?, ? from directive_version where directive_id = ?
						""")
			.params(Ids.next(), guidance, number.id(), number.reference(), subject, directive)
			.update();
	}

	private MvcTestResult get(String page) {
		return mvc.get().uri(page).with(officer).exchange();
	}

	private MvcTestResult post(UUID id, UUID type, UUID body, String day, String until, String note) {
		return mvc.post()
			.uri(PAGE)
			.param("id", id.toString())
			.param("type", type.toString())
			.param("body", body.toString())
			.param("day", day)
			.param("until", until)
			.param("note", note)
			.with(Users.formToken())
			.with(officer)
			.exchange();
	}

}
