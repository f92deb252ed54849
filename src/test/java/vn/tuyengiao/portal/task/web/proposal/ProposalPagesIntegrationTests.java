package vn.tuyengiao.portal.task.web.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesDesk;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesText;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of proposals, and what they cost. */
@IntegrationTest
class ProposalPagesIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SqlCounter sql;

	private RequestPostProcessor officer;

	private RequestPostProcessor secretary;

	@BeforeEach
	void peopleAreThere() {
		officer = office.session(office.people().officer());
		secretary = office.session(office.people().secretary());
		office.proposals();
	}

	@Test
	void ledgerPageAndAnswerCostAtMostEightStatementsWhateverThereIs() throws Exception {
		UUID directive = office.directives().issued("05-CT/TW");
		UUID first = office.proposals()
			.raised(office.people().secretary(), office.unit("donghoa").id(), office.district().id(),
					"Đề nghị cấp tài liệu", directive);
		office.jdbc()
			.sql("""
					with many as (
					    insert into proposal (id, source_id, unit_id, raised_by, raised_on, words, status, holder_unit_id, due_on, created_by, created_at)
					    select uuidv7(), p.source_id, p.unit_id, p.raised_by, p.raised_on, p.words || ' ' || n, 'OPEN', p.holder_unit_id, p.due_on, p.created_by, p.created_at
					      from proposal p cross join generate_series(1, 60) as n where p.id = ? returning id, holder_unit_id, due_on)
					insert into proposal_leg (id, proposal_id, number, level, unit_id, received_on, days, due_on)
					select uuidv7(), id, 1, 1, holder_unit_id, date '2026-11-24', 10, due_on from many
					""")
			.param(first)
			.update();
		office.proposals().answered(first, "Đã cấp");
		for (String page : List.of("/proposals", "/proposals?q=de nghi&view=MINE", "/proposals?directive=" + directive,
				"/proposals?view=UNDELIVERED", "/proposals/" + first, "/find?q=de nghi cap tai lieu",
				"/directives/" + directive + "/thread", "/")) {
			var session = office.users().session(office.people().officer());
			assertThat(sql.statementsOf(() -> mvc.get().uri(page).with(session).exchange())).as(page)
				.hasSizeLessThanOrEqualTo(8);
		}
		assertThat(get("/proposals?directive=" + directive, officer)).hasStatusOk().bodyText().contains("Tổng số: 1");
		assertThat(get("/proposals", officer)).bodyText().contains("1–25 trong 61").doesNotContain("??");
		assertThat(get("/find?q=de nghi cap tai lieu", officer)).bodyText().contains("/proposals/" + first);
		assertThat(get("/directives/" + directive + "/thread", officer)).bodyText()
			.contains("Bí thư chi bộ: Đề nghị cấp tài liệu (Đã trả lời)");
	}

	@Test
	void complaintIsRefusedAtItsFieldWithWhereItGoesAndNothingTypedIsLost() {
		assertThat(post("/proposals", secretary,
				Map.of("id", Ids.next().toString(), "unit", office.unit("donghoa").id().toString(), "sourceId",
						office.proposals().source("VISIT").toString(), "raisedBy", "Bí thư chi bộ", "raisedOn",
						"24/11/2026", "words", "Tôi khiếu nại quyết định thu hồi đất", "holderId",
						office.district().id().toString(), "receivedOn", "24/11/2026")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Luật Khiếu nại 2011", "i khiếu nại quyết định thu hồi đất</textarea>");
		assertThat(office.jdbc().sql("select count(*) from proposal").query(Integer.class).single()).isZero();
	}

	@Test
	void pageSaysHowTheDueDateWasCountedAndBothLegs() {
		UUID proposal = office.proposals().raised("Đề nghị sửa nhà văn hóa");
		assertThat(get("/proposals/" + proposal, officer)).bodyText()
			.contains("Nhận 24/11/2026 · 10 ngày làm việc · hạn 08/12/2026");
		MvcTestResult passed = post("/proposals/" + proposal + "/steps/pass", officer, Map.of("id",
				Ids.next().toString(), "version", "0", "body", "Phòng Văn hóa huyện", "reason", "Đúng thẩm quyền"));
		assertThat(passed).hasStatus3xxRedirection();
		assertThat(get("/proposals/" + proposal, secretary)).hasStatusOk()
			.bodyText()
			.contains("Phòng Văn hóa huyện (Kim Bảng theo dõi)", "Lý do: Đúng thẩm quyền", "Xong ngày 24/11/2026")
			.doesNotContain("Chuyển nơi khác")
			.doesNotContain("??");
		assertThat(post("/proposals/" + proposal + "/steps/extend", officer,
				Map.of("id", Ids.next().toString(), "version", "0", "days", "5", "reason", "Chờ khảo sát")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("vừa được người khác cập nhật", "Chờ khảo sát");
		assertThat(post("/proposals/" + proposal + "/steps/extend", officer,
				Map.of("id", Ids.next().toString(), "version", "1", "days", "11", "reason", "Chờ khảo sát")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Từ 1 đến 10 ngày làm việc");
	}

	@Test
	void answerGoesHomeAsALetterAndForTheLoudspeaker() {
		office.papers();
		UUID proposal = office.proposals().raised("Đề nghị cấp đề cương");
		UUID answer = office.proposals().answered(proposal, "Đề cương sẽ gửi trước năm ngày");
		assertThat(get("/proposals/" + proposal, secretary)).bodyText()
			.contains("Câu trả lời chưa đến người kiến nghị", "Đã chuyển đến người kiến nghị");
		assertThat(get("/proposals/" + proposal + "/loudspeaker", secretary)).bodyText()
			.contains("Kim Bảng trả lời: Đề cương sẽ gửi trước năm ngày")
			.doesNotContain("nên rút xuống");
		office.board(office.district().shortName());
		assertThat(get(PaperKind.PROPOSAL_ANSWER.href(answer), officer)).hasStatusOk()
			.bodyText()
			.contains("Bí thư chi bộ, ngày 24/11/2026: Đề nghị cấp đề cương", "Đề cương sẽ gửi trước năm ngày");
		UUID other = office.proposals().raised("Đề nghị mở lớp");
		office.proposals().answered(other, "Lớp bồi dưỡng mở ở huyện. ".repeat(50));
		assertThat(get("/proposals/" + other + "/loudspeaker", secretary)).bodyText().contains("nên rút xuống");
	}

	@Test
	void conferenceEntersItsProposalsWhenItIsClosed() {
		UUID conference = office.conferences().on("donghoa");
		UUID part = Ids.next();
		UUID named = Ids.next();
		MinutesDesk desk = office.bean(MinutesDesk.class);
		office.as(office.people().officer(), () -> {
			desk.propose(conference, part, null, new MinutesText(office.unit("donghoa").id(),
					"Trưởng ban Tuyên giáo xã", "Đề nghị cấp đề cương sớm"));
			desk.propose(conference, named, null, new MinutesText(null, "Đại biểu", "Ông Lê Văn Tám đề nghị hỗ trợ"));
		});
		office.conferences().minutes(conference, "Các đơn vị triển khai");
		assertThat(get("/conferences/" + conference + "/minutes", officer)).bodyText()
			.contains("/proposals/new?origin=CONFERENCE." + conference + "&amp;part=" + part);
		assertThat(get("/proposals/new?origin=CONFERENCE." + conference + "&part=" + part, officer)).hasStatusOk()
			.bodyText()
			.contains(part.toString(), "cấp đề cương sớm</textarea>");
		office.conferences().handedIn(conference);
		MvcTestResult closed = post("/conferences/" + conference + "/close", office.session(office.people().leader()),
				Map.of("version", Long.toString(office.conferences().version(conference))));
		assertThat(closed).hasStatus3xxRedirection();
		assertThat(office.jdbc()
			.sql("select origin_part from proposal where origin_id = ?")
			.param(conference)
			.query(UUID.class)
			.list()).containsExactly(part);
		assertThat(get("/conferences/" + conference + "/minutes", officer)).bodyText()
			.contains("Trong sổ kiến nghị", "part=" + named)
			.doesNotContain("part=" + part + "\"");
		assertThat(get("/proposals", secretary)).as("raised by its people")
			.bodyText()
			.contains("Đề nghị cấp đề cương sớm");
	}

	@Test
	void holidayPageSaysHowManyDatesMove() {
		office.proposals().raised("Đề nghị cấp đề cương");
		RequestPostProcessor administrator = office
			.session(office.users().holding(Role.ADMINISTRATOR, office.province()));
		assertThat(post("/admin/holidays", administrator, Map.of("day", "02/12/2026", "name", "Nghỉ bù")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("1 hạn đang mở được tính qua ngày này và sẽ dời", "name=\"confirmed\"");
		assertThat(get("/admin/holidays", administrator)).bodyText().doesNotContain("name=\"confirmed\"");
		assertThat(post("/admin/holidays", administrator,
				Map.of("day", "02/12/2026", "name", "Nghỉ bù", "confirmed", "true")))
			.hasStatus3xxRedirection();
		assertThat(get("/admin/holidays", administrator)).bodyText().contains("1 hạn đang mở được tính qua ngày này");
		assertThat(get("/proposals", officer)).bodyText().contains("09/12/2026");
	}

	@Test
	void severalArePickedInTheLedger() {
		UUID one = office.proposals().raised("Đề nghị cấp đề cương");
		UUID two = office.proposals().raised("Đề nghị cấp tài liệu");
		UUID answered = office.proposals().raised("Đề nghị mở lớp");
		office.proposals().answered(answered, "Sẽ mở");
		MvcTestResult form = mvc.post()
			.uri("/proposals/answers/new")
			.with(officer)
			.with(Users.formToken())
			.param("at", one.toString(), two.toString(), answered.toString())
			.exchange();
		assertThat(form).hasStatusOk()
			.bodyText()
			.contains("Trả lời chung 2 kiến nghị", "1 kiến nghị được chọn không còn chờ trả lời");
		assertThat(mvc.post()
			.uri("/proposals/answers")
			.with(officer)
			.with(Users.formToken())
			.param("id", Ids.next().toString())
			.param("at", one.toString(), two.toString())
			.param("words", "")
			.exchange()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(List.of(office.proposals().status(one), office.proposals().status(two))).containsOnly("OPEN");
	}

	private MvcTestResult get(String uri, RequestPostProcessor session) {
		return mvc.get().uri(uri).with(session).exchange();
	}

	private MvcTestResult post(String uri, RequestPostProcessor session, Map<String, String> fields) {
		var request = mvc.post().uri(uri).with(session).with(Users.formToken());
		fields.forEach(request::param);
		return request.exchange();
	}

}
