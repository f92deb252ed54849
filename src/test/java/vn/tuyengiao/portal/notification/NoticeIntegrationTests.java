package vn.tuyengiao.portal.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.support.PersistentApplicationEventMulticaster;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.OutstandingEvents;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told what, and that nobody is told twice or not at all. */
@IntegrationTest
class NoticeIntegrationTests {

	private static final LocalDate SOON = LocalDate.of(2026, 11, 27);

	private static final LocalDate LATER = LocalDate.of(2026, 12, 20);

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext portal;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SessionRepository<?> sessions;

	@Autowired
	SqlCounter sql;

	@Autowired
	TestClock clock;

	@Autowired
	BackgroundWork background;

	@Autowired
	OutstandingEvents outstanding;

	@Autowired
	PlatformTransactionManager transactions;

	Users users;

	UUID secretary;

	UUID head;

	UUID neighbour;

	UUID officer;

	UUID administrator;

	NoticedDirectives directives;

	@BeforeEach
	void aDistrictWithTwoCommunes() {
		users = office.users();
		secretary = office.people().secretary();
		head = office.people().head();
		neighbour = office.people().neighbour();
		officer = office.people().officer();
		administrator = users.holding(Role.ADMINISTRATOR, office.district());
		directives = new NoticedDirectives(office);
	}

	@AfterEach
	void listenersWorkAgain() {
		jdbc.sql("alter table notice drop constraint if exists out_of_order").update();
	}

	@Test
	void headAndSecretaryOfEachRecipientAreToldWhatIsAskedAndByWhen() {
		issue("05-CT/TW");
		for (UUID user : List.of(secretary, head)) {
			assertThat(page(user, "/notices")).contains("Văn bản mới phải thực hiện: Chỉ thị 05-CT/TW",
					"Về đẩy mạnh học tập", "Việc đến hạn trước nhất: Xác nhận đã nhận, hạn 27/11/2026");
		}
		assertThat(page(neighbour, "/notices")).contains("Văn bản mới để biết: Chỉ thị 05-CT/TW")
			.doesNotContain("phải thực hiện");
		assertThat(page(officer, "/notices")).contains("Chưa có thông báo nào");
	}

	@Test
	void unitThatOnlyHasToKnowIsNotTimedByWhatTheOthersCarryOut() {
		directives.version(directives.registered(office.district(), "06-CT/TW"), 1, "Về dân vận", "")
			.toKnow(office.unit("vanxa"))
			.asking(directives.programme, SOON)
			.issue();
		background.await();
		assertThat(page(neighbour, "/notices")).contains("06-CT/TW").doesNotContain("Chương trình hành động");
	}

	@Test
	void rolesOfAnotherDayAndClosedAccountsAreNotTold() {
		UUID former = users.user("nguoi.cu");
		users.grant(former, Role.BOARD_HEAD, office.unit("donghoa"), LocalDate.of(2020, 1, 1),
				LocalDate.of(2026, 11, 23));
		UUID coming = users.user("nguoi.moi");
		users.grant(coming, Role.BOARD_HEAD, office.unit("donghoa"), LocalDate.of(2026, 11, 25), null);
		UUID closed = users.holding(Role.BOARD_HEAD, office.unit("donghoa"));
		jdbc.sql("update app_user set enabled = false where id = ?").param(closed).update();
		issue("05-CT/TW");
		assertThat(toldUsers()).containsExactlyInAnyOrder(secretary, head, neighbour);
	}

	@Test
	void amendmentAsksThoseWhoHadItAgainAndGivesItToNewOnes() {
		NoticedDirectives.Version first = directives
			.version(directives.registered(office.district(), "07-CT/TW"), 1, "Về lịch sử", "")
			.toCarryOut(office.unit("donghoa"))
			.asking(directives.acknowledge, SOON)
			.asking(directives.programme, SOON.plusDays(1))
			.issue();
		background.await();
		jdbc.sql("""
				insert into directive_duty (directive_id, unit_id, step_id, position, due_on, done_on)
				values (?, ?, ?, 20, ?, ?)""")
			.params(first.directive, office.unit("donghoa").id(), directives.programme, SOON, SOON)
			.update();
		clock.advance(Duration.ofDays(5));
		directives.version(first.directive, 2, "Về lịch sử Đảng", "Thêm phụ lục 2")
			.toCarryOut(office.unit("donghoa"), office.unit("vanxa"))
			.asking(directives.acknowledge, LATER)
			.asking(directives.programme, LATER.minusDays(1))
			.issue();
		background.await();
		String had = page(secretary, "/notices");
		assertThat(had).contains("Văn bản phải thực hiện được sửa đổi, cần xác nhận lại: Chỉ thị 07-CT/TW",
				"Nội dung thay đổi: Thêm phụ lục 2", "Xác nhận đã nhận, hạn 20/12/2026", "Văn bản mới phải thực hiện");
		assertThat(had.indexOf("sửa đổi, cần")).isLessThan(had.indexOf("Văn bản mới"));
		assertThat(page(neighbour, "/notices"))
			.contains("Văn bản mới phải thực hiện: Chỉ thị 07-CT/TW", "Chương trình hành động, hạn 19/12/2026")
			.doesNotContain("sửa đổi");
	}

	@Test
	void withdrawalIsToldWithItsReasonToThoseWhoHadReceived() {
		NoticedDirectives.Version event = directives
			.version(directives.registered(office.district(), "08-CT/TW"), 1, "Về báo cáo", "")
			.toCarryOut(office.unit("donghoa"))
			.issue();
		directives.withdraw(event.directive, "Trùng với văn bản 05-CT/TW");
		background.await();
		assertThat(page(secretary, "/notices")).contains(
				"Văn bản đã thu hồi, không phải thực hiện nữa: Chỉ thị 08-CT/TW",
				"Lý do thu hồi: Trùng với văn bản 05-CT/TW");
		assertThat(page(neighbour, "/notices")).contains("Chưa có thông báo nào");
	}

	@Test
	void eventThatComesTwiceTellsNobodyTwice() {
		NoticedDirectives.Version event = issue("05-CT/TW");
		event.announceAgain();
		background.await();
		assertThat(toldUsers()).containsExactlyInAnyOrder(secretary, head, neighbour);
		assertThat(undelivered()).isZero();
	}

	@Test
	void versionThatWasWithdrawnBeforeItsEventArrivedIsNotAskedFor() {
		outOfOrder();
		NoticedDirectives.Version event = issue("05-CT/TW");
		directives.withdraw(event.directive, "Ban hành nhầm");
		background.await();
		assertThat(undelivered()).isEqualTo(2);
		listenersWorkAgain();
		deliverAfter(Duration.ofMinutes(2));
		assertThat(page(secretary, "/notices")).contains("Văn bản đã thu hồi").doesNotContain("Văn bản mới");
	}

	@Test
	void noticeWhoseListenerFailedIsMadeOnceWhenItIsTriedAgain() {
		outOfOrder();
		issue("05-CT/TW");
		assertThat(toldUsers()).isEmpty();
		assertThat(undelivered()).isOne();
		deliverAfter(Duration.ofMinutes(2));
		assertThat(toldUsers()).isEmpty();
		listenersWorkAgain();
		outstanding.deliver();
		background.await();
		assertThat(toldUsers()).as("before its next attempt is due").isEmpty();
		deliverAfter(Duration.ofMinutes(2));
		assertThat(toldUsers()).containsExactlyInAnyOrder(secretary, head, neighbour);
		assertThat(undelivered()).isZero();
		deliverAfter(Duration.ofHours(2));
		assertThat(toldUsers()).hasSize(3);
	}

	@Test
	void noticeOfAProcessThatDiedAfterCommitIsMadeByTheNextOne() {
		for (String lastSeen : List.of("PUBLISHED", "PROCESSING", "RESUBMITTED")) {
			issue("05-CT/TW " + lastSeen);
			died(lastSeen);
			deliverAfter(Duration.ofMinutes(4));
			assertThat(toldUsers()).as("%s may still be at work", lastSeen).isEmpty();
			deliverAfter(Duration.ofMinutes(2));
			assertThat(toldUsers()).as(lastSeen).containsExactlyInAnyOrder(secretary, head, neighbour);
			assertThat(undelivered()).isZero();
			jdbc.sql("delete from notice").update();
		}
	}

	@Test
	void nextTryOfAnOldEventHasItsOwnTime() {
		issue("05-CT/TW");
		died("RESUBMITTED");
		clock.advance(Duration.ofHours(1));
		jdbc.sql("update event_publication set last_resubmission_date = ?")
			.param(clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		deliverAfter(Duration.ofMinutes(4));
		assertThat(toldUsers()).as("may still be at work").isEmpty();
		deliverAfter(Duration.ofMinutes(2));
		assertThat(toldUsers()).containsExactlyInAnyOrder(secretary, head, neighbour);
	}

	@Test
	void noticeOfAProcessThatDiedAfterCommitIsMadeAtTheRestart() {
		issue("05-CT/TW");
		died("PUBLISHED");
		portal.getBean(PersistentApplicationEventMulticaster.class).afterSingletonsInstantiated();
		background.await();
		assertThat(toldUsers()).containsExactlyInAnyOrder(secretary, head, neighbour);
		assertThat(undelivered()).isZero();
	}

	@Test
	void nothingIsToldOfWhatWasRolledBack() {
		new TransactionTemplate(transactions).executeWithoutResult(status -> {
			directives.version(directives.registered(office.district(), "09-CT/TW"), 1, "Về khoa giáo", "")
				.toCarryOut(office.unit("donghoa"))
				.issue();
			status.setRollbackOnly();
		});
		background.await();
		assertThat(toldUsers()).isEmpty();
		assertThat(publications()).isZero();
	}

	@Test
	void deliveredEventsAreForgottenAfterAWeekAndUndeliveredOnesNever() {
		issue("05-CT/TW");
		outOfOrder();
		directives.withdraw(jdbc.sql("select id from directive").query(UUID.class).single(), "Nhầm");
		background.await();
		clock.advance(Duration.ofDays(6));
		outstanding.purge();
		assertThat(publications()).isEqualTo(2);
		clock.advance(Duration.ofDays(2));
		jdbc.sql("update shedlock set lock_until = locked_at").update();
		outstanding.purge();
		assertThat(publications()).isOne();
		assertThat(undelivered()).isOne();
	}

	@Test
	void thousandsOfUnitsAreToldByOneStatement() throws Exception {
		UUID directive = directives.registered(office.district(), "10-CT/TW");
		NoticedDirectives.Version version = directives.version(directive, 1, "Về tuyên truyền", "")
			.asking(directives.acknowledge, SOON);
		communes(3321, version.id);
		List<String> statements = sql.statementsOfAllThreadsDuring(() -> {
			version.issue();
			background.await();
			return null;
		});
		assertThat(statements).filteredOn(statement -> statement.contains("insert into notice")).hasSize(1);
		assertThat(
				jdbc.sql("select count(distinct unit_id) || ' ' || count(*) from notice").query(String.class).single())
			.isEqualTo("3321 3321");
		assertThat(statements).filteredOn(statement -> !statement.contains("SPRING_SESSION"))
			.as("without the purge of sessions, which may run at any time")
			.hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void bellCountsWhatIsUnreadAndSaysNothingOfNone() {
		assertThat(bell(secretary)).contains("aria-label=\"Thông báo\"").doesNotContain("bell-count");
		issue("05-CT/TW");
		issue("06-CT/TW");
		assertThat(bell(secretary)).contains("aria-label=\"Thông báo: 2 chưa đọc\"", ">2</span>");
		notices(secretary, office.unit("donghoa"), 97);
		assertThat(bell(secretary)).contains(">99</span>");
		notices(secretary, office.unit("donghoa"), 1);
		assertThat(bell(secretary)).contains("aria-label=\"Thông báo: 99+ chưa đọc\"", ">99+</span>");
		assertThat(bell(officer)).doesNotContain("bell-count");
	}

	@Test
	void administratorHasNoBellAndNoNotices() {
		assertThat(page(administrator, "/")).doesNotContain("class=\"bell\"");
		assertThat(get(administrator, "/notices")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(administrator, "/notices/read", "latest", "2026-11-24T02:00:00Z"))
			.hasStatus(HttpStatus.FORBIDDEN);
		UUID notice = notices(administrator, office.unit("donghoa"), 1).get(0);
		assertThat(get(administrator, "/notices/" + notice)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void openingANoticeLeadsToItsRecordAndReadsIt() {
		UUID directive = issue("05-CT/TW").directive;
		UUID notice = noticeOf(secretary);
		assertThat(page(secretary, "/notices")).contains("<span class=\"notice-unread\"");
		assertThat(get(secretary, "/notices/" + notice)).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/directives/" + directive);
		assertThat(readAt(notice)).isEqualTo("2026-11-24 02:00:00+00");
		clock.advance(Duration.ofHours(1));
		assertThat(get(secretary, "/notices/" + notice)).hasStatus(HttpStatus.FOUND);
		assertThat(readAt(notice)).as("when it was read first").isEqualTo("2026-11-24 02:00:00+00");
		assertThat(page(secretary, "/notices")).doesNotContain("<span class=\"notice-unread\"", "bell-count",
				"Đánh dấu tất cả đã đọc");
		assertThat(bell(head)).contains(">1</span>");
	}

	@Test
	void whatNobodyLookedAtStaysUnread() {
		issue("05-CT/TW");
		UUID notice = noticeOf(secretary);
		assertThat(mvc.method(HttpMethod.HEAD).uri("/notices/" + notice).with(users.session(secretary)).exchange())
			.hasStatus(HttpStatus.FOUND);
		for (String header : List.of("Sec-Purpose: prefetch;prerender", "Purpose: prefetch", "X-Moz: prefetch")) {
			String[] parts = header.split(": ");
			assertThat(mvc.get()
				.uri("/notices/" + notice)
				.header(parts[0], parts[1])
				.with(users.session(secretary))
				.exchange()).hasStatus(HttpStatus.FOUND);
		}
		assertThat(readAt(notice)).isNull();
	}

	@Test
	void allAreReadButThoseThatCameAfterThePageWasShown() {
		issue("05-CT/TW");
		String page = page(secretary, "/notices");
		assertThat(page).contains("name=\"latest\" value=\"2026-11-24T02:00:00Z\"");
		clock.advance(Duration.ofSeconds(1));
		issue("06-CT/TW");
		assertThat(post(secretary, "/notices/read", "latest", "2026-11-24T02:00:00Z")).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/notices");
		assertThat(page(secretary, "/notices?state=UNREAD")).contains("06-CT/TW").doesNotContain("05-CT/TW");
		assertThat(page(secretary, "/notices")).contains("06-CT/TW", "05-CT/TW");
		assertThat(bell(head)).contains(">2</span>");
		assertThat(post(secretary, "/notices/read", "latest", "hôm nay")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(get(secretary, "/notices?state=NONE")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void noticeOfAUnitThatTheReaderLeftIsNeitherCountedNorShownNorOpened() {
		UUID both = users.holding(Role.BOARD_SECRETARY, office.unit("donghoa"));
		users.grant(both, Role.BOARD_SECRETARY, office.unit("vanxa"), LocalDate.of(2020, 1, 1),
				LocalDate.of(2026, 11, 24));
		issue("05-CT/TW");
		assertThat(page(both, "/notices")).contains("1–2 trong 2", ">2</span>", "Đảng ủy xã Văn Xá",
				"Đảng ủy xã Đồng Hóa");
		UUID notice = jdbc.sql("select id from notice where user_id = ? and unit_id = ?")
			.params(both, office.unit("vanxa").id())
			.query(UUID.class)
			.single();
		clock.advance(Duration.ofDays(1));
		assertThat(page(both, "/notices")).contains("Tổng số: 1", ">1</span>").doesNotContain("Văn Xá", "để biết");
		assertThat(get(both, "/notices/" + notice)).hasStatus(HttpStatus.NOT_FOUND);
		post(both, "/notices/read", "latest", "2026-12-01T00:00:00Z");
		assertThat(readAt(notice)).isNull();
		assertThat(readAt(jdbc.sql("select id from notice where user_id = ? and unit_id = ?")
			.params(both, office.unit("donghoa").id())
			.query(UUID.class)
			.single())).isNotNull();
	}

	@Test
	void noticeOfSomebodyElseIsNotThere() {
		issue("05-CT/TW");
		UUID notice = noticeOf(secretary);
		assertThat(get(head, "/notices/" + notice)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(officer, "/notices/" + notice)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(readAt(notice)).isNull();
		assertThat(get(secretary, "/notices/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(secretary, "/notices/read")).as("the address of a form").hasStatus(HttpStatus.FOUND);
	}

	@Test
	void noticesComeNewestFirstTwentyFiveToAPage() {
		notices(secretary, office.unit("donghoa"), 30);
		String first = page(secretary, "/notices");
		assertThat(first).contains("1–25 trong 30", "Chỉ thị 30<", "Chỉ thị 6<").doesNotContain("Chỉ thị 5<");
		assertThat(first.indexOf("Chỉ thị 30<")).isLessThan(first.indexOf("Chỉ thị 29<"));
		assertThat(page(secretary, "/notices?page=1")).contains("26–30 trong 30", "Chỉ thị 5<")
			.doesNotContain("Chỉ thị 6<");
		assertThat(get(secretary, "/notices?state=UNREAD&page=9")).hasRedirectedUrl("/notices?state=UNREAD&page=1");
		jdbc.sql("update notice set read_at = now()").update();
		assertThat(page(secretary, "/notices?state=UNREAD")).contains("Đã đọc hết thông báo", "href=\"/notices\"");
	}

	@Test
	void pageOfNoticesCostsTheSameForFiveAndForFiveHundred() throws Exception {
		notices(secretary, office.unit("donghoa"), 5);
		var session = users.session(secretary);
		get(secretary, "/notices");
		List<String> few = sql.statementsOf(() -> mvc.get().uri("/notices").with(session).exchange());
		notices(secretary, office.unit("donghoa"), 495);
		List<String> many = sql.statementsOf(() -> mvc.get().uri("/notices").with(session).exchange());
		assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
		assertThat(many).filteredOn(statement -> statement.contains("counted")).as("of the bell").hasSize(1);
	}

	@Test
	void errorPagesAndTheSignInPageDoNotAskTheBell() throws Exception {
		issue("05-CT/TW");
		var session = users.session(secretary);
		for (String page : List.of("/login", "/notices/" + UUID.randomUUID(), "/none")) {
			assertThat(sql.statementsOf(() -> mvc.get().uri(page).with(session).exchange())).as(page)
				.noneMatch(statement -> statement.contains("counted"));
		}
	}

	private NoticedDirectives.Version issue(String reference) {
		NoticedDirectives.Version event = directives
			.version(directives.registered(office.district(), reference), 1, "Về đẩy mạnh học tập", "")
			.toCarryOut(office.unit("donghoa"))
			.toKnow(office.unit("vanxa"))
			.asking(directives.acknowledge, SOON)
			.asking(directives.programme, LATER)
			.issue();
		background.await();
		return event;
	}

	/** No notice can be written until {@link #listenersWorkAgain}. */
	private void outOfOrder() {
		jdbc.sql("alter table notice add constraint out_of_order check (false) not valid").update();
	}

	/** As if the process had gone between the commit and the listener's. */
	private void died(String status) {
		jdbc.sql("delete from notice").update();
		jdbc.sql("""
				update event_publication set completion_date = null, status = ?
				 where publication_date = (select max(publication_date) from event_publication)""")
			.param(status)
			.update();
		assertThat(undelivered()).isOne();
	}

	private void deliverAfter(Duration wait) {
		clock.advance(wait);
		outstanding.deliver();
		background.await();
	}

	private int undelivered() {
		return jdbc.sql("select count(*) from event_publication where completion_date is null")
			.query(Integer.class)
			.single();
	}

	private int publications() {
		return jdbc.sql("select count(*) from event_publication").query(Integer.class).single();
	}

	private List<UUID> toldUsers() {
		return jdbc.sql("select user_id from notice").query(UUID.class).list();
	}

	private UUID noticeOf(UUID user) {
		return jdbc.sql("select id from notice where user_id = ?").param(user).query(UUID.class).single();
	}

	private String readAt(UUID notice) {
		return jdbc.sql("select read_at::timestamptz(0) at time zone 'UTC' || '+00' from notice where id = ?")
			.param(notice)
			.query(String.class)
			.list()
			.get(0);
	}

	/** So many more unread ones, each a minute younger than the one before. */
	private List<UUID> notices(UUID user, UnitView unit, int count) {
		return jdbc
			.sql("""
					insert into notice (id, user_id, unit_id, kind, subject_id, title, href, created_at)
					select uuidv7(), :user, :unit, 'DIRECTIVE_WITHDRAWN', uuidv7(), 'Chỉ thị ' || n, '/directives/' || uuidv7(),
					       timestamptz '2026-11-01 00:00Z' + n * interval '1 minute'
					  from generate_series(1, :count) n returning id""")
			.param("user", user)
			.param("unit", unit.id())
			.param("count", count)
			.query(UUID.class)
			.list();
	}

	/** Communes with a secretary each, all recipients of the version. */
	private void communes(int count, UUID version) {
		jdbc.sql(
				"""
						with new_unit as (
						    insert into unit (id, parent_id, kind, name, short_name, committee_name, symbol, slug, reporting, valid_from)
						    select uuidv7(), :district, 'COMMUNE', 'xã ' || n, 'Xã ' || n, 'Đảng ủy xã ' || n, 'ĐU', 'xa' || n, true,
						           date '2000-01-01' from generate_series(1, :count) n returning id, slug
						), new_user as (
						    insert into app_user (id, username, display_name, password_hash, password_changed_at, created_at)
						    select uuidv7(), slug, slug, '-', now(), now() from new_unit returning id, username
						), new_role as (
						    insert into role_assignment (id, user_id, role, unit_id, valid_from)
						    select uuidv7(), u.id, 'BOARD_SECRETARY', n.id, date '2020-01-01'
						      from new_user u join new_unit n on n.slug = u.username
						)
						insert into directive_recipient (version_id, unit_id, kind) select :version, id, 'CARRY_OUT' from new_unit""")
			.param("district", office.district().id())
			.param("count", count)
			.param("version", version)
			.update();
	}

	private String bell(UUID user) {
		String page = page(user, "/account");
		int start = page.indexOf("<a class=\"bell\"");
		assertThat(start).as("a bell").isPositive();
		return page.substring(start, page.indexOf("</a>", start));
	}

	private String page(UUID user, String uri) {
		MvcTestResult answer = get(user, uri);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private MvcTestResult get(UUID user, String uri) {
		return mvc.get().uri(uri).with(users.session(user)).exchange();
	}

	private MvcTestResult post(UUID user, String uri, String... parameters) {
		var request = mvc.post().uri(uri).with(users.session(user)).with(Users.formToken());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], Arrays.copyOfRange(parameters, i + 1, i + 2));
		}
		return request.exchange();
	}

}
