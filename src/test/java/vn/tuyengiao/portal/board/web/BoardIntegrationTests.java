package vn.tuyengiao.portal.board.web;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.Boards;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class BoardIntegrationTests {

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
	private Boards boards;

	private RequestPostProcessor secretary;

	private RequestPostProcessor neighbour;

	private RequestPostProcessor officer;

	private RequestPostProcessor leader;

	private UUID form;

	private UUID board;

	@BeforeEach
	void foundABoard() {
		office.organizations().term(2025);
		secretary = office.users().session(office.people().secretary());
		neighbour = office.users().session(office.people().neighbour());
		officer = office.users().session(office.people().officer());
		leader = office.users().session(office.people().leader());
		form = Ids.next();
		assertThat(found(form, secretary)).hasStatus(HttpStatus.FOUND);
		board = only("board");
	}

	@Test
	void theSameFormSentTwiceFoundsOneBoardAndAnotherFormIsRefused() {
		assertThat(found(form, secretary)).hasStatus(HttpStatus.FOUND);
		assertThat(found(Ids.next(), secretary)).hasStatus(HttpStatus.CONFLICT);
		assertThat(count("board")).isOne();
	}

	@Test
	void aNewMemberSitsOnTheBoardFromHisFirstDay() {
		UUID membership = Ids.next();
		for (int press = 0; press < 2; press++) {
			assertThat(join(membership, secretary, "Nguyễn Thị Thu", "Đào", "2026-11-01")).hasStatus(HttpStatus.FOUND);
		}
		assertThat(boards.membersOn(office.unit("donghoa").id(), TODAY)).extracting(BoardMember::fullName)
			.containsExactly("Nguyễn Thị Thu Đào");
		assertThat(boards.membersOn(office.unit("donghoa").id(), LocalDate.of(2026, 10, 31))).isEmpty();
		assertThat(count("person")).isOne();
		assertThat(mvc.get().uri("/boards/" + board + "?on=2026-10-31").with(secretary)).hasStatusOk();
		assertThat(mvc.get().uri("/boards/" + board).with(secretary)).bodyText()
			.contains("Nguyễn Thị Thu Đào")
			.doesNotContain("??");
	}

	@Test
	void membersComeByRoleAndThenByGivenName() {
		join(Ids.next(), secretary, "Trần Văn", "Yên", "2026-01-01");
		join(Ids.next(), secretary, "Vũ Văn", "Đào", "2026-01-01");
		join(Ids.next(), secretary, "Lê Văn", "Đào", "2026-01-01");
		assertThat(boards.membersOn(office.unit("donghoa").id(), TODAY)).extracting(BoardMember::fullName)
			.containsExactly("Lê Văn Đào", "Vũ Văn Đào", "Trần Văn Yên");
	}

	@Test
	void anEndAndAMistakeCanBeTakenBack() {
		join(Ids.next(), secretary, "Nguyễn Văn", "Huân", "2026-01-01");
		UUID membership = only("board_membership");
		assertThat(mvc.get().uri(member(membership) + "/end").with(secretary)).hasStatusOk();
		assertThat(step(membership, "end", 0, secretary, "2025-12-31")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(step(membership, "end", 0, secretary, "2026-11-01")).hasStatus(HttpStatus.FOUND);
		assertThat(boards.membersOn(office.unit("donghoa").id(), TODAY)).isEmpty();
		assertThat(step(membership, "resume", 1, secretary, null)).hasStatus(HttpStatus.FOUND);
		assertThat(boards.membersOn(office.unit("donghoa").id(), TODAY)).hasSize(1);
		assertThat(step(membership, "annul", 2, secretary, null)).hasStatus(HttpStatus.FOUND);
		assertThat(boards.membersOn(office.unit("donghoa").id(), TODAY)).isEmpty();
		assertThat(step(membership, "restore", 2, secretary, null)).hasStatus(HttpStatus.CONFLICT);
		assertThat(step(membership, "restore", 3, secretary, null)).hasStatus(HttpStatus.FOUND);
		assertThat(boards.membersOn(office.unit("donghoa").id(), TODAY)).hasSize(1);
	}

	@Test
	void whoHasOneBoardIsNotToldHisOwnUnitAgain() {
		assertThat(mvc.get().uri("/boards").with(secretary)).bodyText().satisfies(page -> {
			String table = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
			assertThat(table).contains("/boards/" + board, ">Ban tuyên giáo</a>")
				.doesNotContain("Đồng Hóa", "class=\"sort\"");
		});
		assertThat(mvc.get().uri("/boards?q=dong+hoa").with(officer)).bodyText()
			.satisfies(page -> assertThat(page.substring(page.indexOf("<table"))).contains("Đồng Hóa"));
	}

	@Test
	void whatTheDistrictEntersIsMarked() {
		assertThat(join(Ids.next(), officer, "Nguyễn Văn", "Khuê", "2026-01-01")).hasStatus(HttpStatus.FOUND);
		assertThat(mvc.get().uri("/boards/" + board).with(secretary)).bodyText().contains("Huyện nhập thay");
	}

	@Test
	void theDistrictKeepsItsOwnBoardAndNobodyEntersItForTheDistrict() {
		assertThat(mvc.get().uri("/boards").with(officer)).bodyText()
			.contains("Thành lập ban tuyên giáo " + office.district().name());
		assertThat(mvc.get().uri("/boards").with(secretary)).bodyText().doesNotContain(office.district().name() + "<");
		UUID ofDistrict = Ids.next();
		assertThat(found(ofDistrict, office.district(), secretary)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(found(ofDistrict, office.district(), officer)).hasStatus(HttpStatus.FOUND);
		board = office.jdbc()
			.sql("select id from board where unit_id = ?")
			.param(office.district().id())
			.query(UUID.class)
			.single();
		join(Ids.next(), officer, "Nguyễn Văn", "Thạch", "2026-01-01");
		assertThat(mvc.get().uri("/boards/" + board).with(officer)).hasStatusOk()
			.bodyText()
			.contains("Nguyễn Văn Thạch", "Ban chưa có trưởng ban")
			.doesNotContain("Huyện nhập thay", "quy định từ 5 đến 9 người");
		assertThat(mvc.get().uri("/boards?q=kim+bang").with(officer)).bodyText()
			.contains(office.district().name(), "Ban chưa có trưởng ban")
			.doesNotContain("quy định từ 5 đến 9 người");
	}

	@Test
	void aNeighbourFindsNothingAndALeaderOnlyReads() {
		assertThat(mvc.get().uri("/boards/" + board).with(neighbour)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(join(Ids.next(), neighbour, "Nguyễn Văn", "Thạch", "2026-01-01")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(mvc.get().uri("/boards").with(neighbour)).hasStatusOk()
			.bodyText()
			.contains(office.unit("vanxa").name())
			.doesNotContain(office.unit("donghoa").name());
		assertThat(mvc.get().uri("/boards/" + board).with(leader)).hasStatusOk()
			.bodyText()
			.doesNotContain("/members/new");
		assertThat(join(Ids.next(), leader, "Nguyễn Văn", "Thạch", "2026-01-01")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void aPersonOfAnotherUnitInTheFormIsRefused() {
		PersonView foreign = office.organizations().person(office.unit("vanxa"), "Trần Thị", "Sen");
		MvcTestResult answer = mvc.post()
			.uri("/boards/" + board + "/members")
			.param("id", Ids.next().toString())
			.param("personId", foreign.id().toString())
			.param("role", "MEMBER")
			.param("postKind", "CELL_SECRETARY")
			.param("post", "Bí thư Chi bộ")
			.param("from", "2026-01-01")
			.with(Users.formToken())
			.with(secretary)
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(count("board_membership")).isZero();
	}

	@Test
	void aDayOutsideTheTermIsRefusedAndEverythingTypedStays() {
		assertThat(join(Ids.next(), secretary, "Nguyễn Văn", "Sen", "2024-01-01"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Sen", "01/01/2024", "2025–2030");
		assertThat(count("person")).isZero();
	}

	@Test
	void thePagesTakeTheSameStatementsForAnyNumber() throws Exception {
		mvc.get().uri("/boards").with(officer).exchange();
		int few = sql.statementsOf(() -> mvc.get().uri("/boards").with(officer).exchange()).size();
		int one = sql.statementsOf(() -> mvc.get().uri("/boards/" + board).with(officer).exchange()).size();
		for (int number = 0; number < 30; number++) {
			office.commune("Xã số " + number);
			join(Ids.next(), secretary, "Nguyễn Văn", "Số " + number, "2026-01-01");
		}
		assertThat(sql.statementsOf(() -> mvc.get().uri("/boards").with(officer).exchange())).hasSize(few)
			.hasSizeLessThanOrEqualTo(8);
		assertThat(sql.statementsOf(() -> mvc.get().uri("/boards/" + board).with(officer).exchange())).hasSize(one)
			.hasSizeLessThanOrEqualTo(8);
	}

	private UUID only(String table) {
		return office.jdbc().sql("select id from " + table).query(UUID.class).single();
	}

	private MvcTestResult found(UUID id, RequestPostProcessor who) {
		return found(id, office.unit("donghoa"), who);
	}

	private MvcTestResult found(UUID id, UnitView unit, RequestPostProcessor who) {
		return mvc.post()
			.uri("/boards")
			.param("id", id.toString())
			.param("unit", unit.id().toString())
			.param("decisionNo", "mẫu 01-QĐ/ĐU")
			.with(Users.formToken())
			.with(who)
			.exchange();
	}

	private MvcTestResult join(UUID id, RequestPostProcessor who, String familyName, String givenName, String from) {
		return mvc.post()
			.uri("/boards/" + board + "/members")
			.param("id", id.toString())
			.param("familyName", familyName)
			.param("givenName", givenName)
			.param("role", "MEMBER")
			.param("postKind", "CELL_SECRETARY")
			.param("post", "Bí thư Chi bộ")
			.param("from", from)
			.with(Users.formToken())
			.with(who)
			.exchange();
	}

	private MvcTestResult step(UUID membership, String step, long version, RequestPostProcessor who, String lastDay) {
		return mvc.post()
			.uri(member(membership) + "/" + step)
			.param("version", String.valueOf(version))
			.param("lastDay", lastDay == null ? "" : lastDay)
			.with(Users.formToken())
			.with(who)
			.exchange();
	}

	private String member(UUID membership) {
		return "/boards/" + board + "/members/" + membership;
	}

	private long count(String table) {
		return jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
