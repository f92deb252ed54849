package vn.tuyengiao.portal.conference.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.TaskStyle;
import vn.tuyengiao.portal.paper.domain.issue.PaperDesk;
import vn.tuyengiao.portal.paper.domain.issue.PaperDesk.ChooseWords;
import vn.tuyengiao.portal.paper.domain.word.WordFile;
import vn.tuyengiao.portal.paper.domain.words.PaperPart;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** The invitation (giấy mời) to a conference of the district, and of a commune. */
@IntegrationTest
class InvitationPaperIntegrationTests {

	private static final LocalDate DAY = TODAY.plusDays(20);

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\"[^>]* name=\"(id|version)\"[^>]* value=\"([^\"]*)\"");

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private BackgroundWork background;

	@Autowired
	private SqlCounter sql;

	private UUID officer;

	private UUID leader;

	private UUID conference;

	private String paper;

	@BeforeEach
	void twoCommunesAreCalled() {
		office.papers();
		officer = office.people().officer();
		leader = office.people().leader();
		office.people().head();
		office.board("kimbang");
		office.board("donghoa");
		conference = office.conferences().planned(DAY, Set.of());
		office.conferences().venue(conference, "donghoa");
		office.jdbc()
			.sql("""
					update conference_venue set link = 'https://hop.vn/donghoa' where unit_id = ?""")
			.param(office.unit("donghoa").id())
			.update();
		office.jdbc().sql("""
				insert into conference_agenda (id, conference_id, position, title, owner, minutes)
				values (uuidv7(), ?, 1000, 'Phát biểu chỉ đạo', 'Lãnh đạo Ban', 20)""").param(conference).update();
		office.jdbc().sql("update conference set reply_by = ?").param(DAY.minusDays(3)).update();
		office.conferences()
			.call(conference, Called.person(office.unit("donghoa").id(), null, "Trần Văn An", "Bí thư"));
		office.conferences()
			.call(conference, Called.person(office.unit("vanxa").id(), null, "Phạm Văn Xa", "Phó Bí thư"));
		office.conferences().call(conference, Called.unit(office.unit("donghoa").id(), 2));
		paper = "/papers/invitation/" + conference;
	}

	@Test
	void theDistrictsInvitationIsPresentedIssuedAndToldToEachUnit() throws Exception {
		assertThat(get(paper, officer)).hasStatusOk()
			.bodyText()
			.contains("GIẤY MỜI", "Chưa lấy số được", "gửi giấy mời trên Cổng trước")
			.doesNotContain("??", "Số …");
		office.conferences().send(conference);
		assertThat(get("/conferences/" + conference, officer)).bodyText().contains(paper, "Xem giấy mời");
		assertThat(get(paper, office.people().secretary())).as("before it is issued").hasStatus(404);
		assertThat(get("/conferences/" + conference, office.people().secretary())).bodyText().doesNotContain(paper);

		assertThat(post(paper + "/present", officer, Map.of())).hasStatus3xxRedirection();
		assertThat(post(paper + "/issue", officer, issue(leader))).hasStatus(403);
		MvcTestResult issued = post(paper + "/issue", leader, issue(leader));
		assertThat(issued).hasStatus3xxRedirection();
		String address = issued.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
		background.await();
		assertThat(get(address, leader)).hasStatusOk().bodyText().contains("Không có số", "GIẤY MỜI");
		assertThat(body("/notices", office.people().head())).contains("GIẤY MỜI dự Giao ban").doesNotContain("??");

		String host = word(paper + "/word", officer);
		assertThat(host)
			.contains("GIẤY MỜI", "dự Giao ban", "trân trọng kính mời", "Từ 08:00 đến 11:00 ngày", "Hội trường lớn",
					"Phát biểu chỉ đạo (Lãnh đạo Ban, 20 phút)", "Chủ trì: Thường trực",
					"1 đồng chí theo danh sách gửi riêng đơn vị", "2 đồng chí do đơn vị cử", "trước hết ngày",
					"Danh sách đơn vị được mời và điểm cầu", "Kính gửi")
			.doesNotContain("Trần Văn An", "Phạm Văn Xa", "https://hop.vn");
		String own = word(paper + "/word", office.people().secretary());
		assertThat(own)
			.contains("GIẤY MỜI", "Trần Văn An, Bí thư", "2 đồng chí do đơn vị cử", "Hội trường xã",
					"https://hop.vn/donghoa", office.unit("donghoa").committeeName())
			.doesNotContain("Phạm Văn Xa", office.unit("vanxa").committeeName());
		assertThat(word(paper + "/word", office.people().neighbour())).contains("Phạm Văn Xa")
			.doesNotContain("Trần Văn An", "https://hop.vn");
		assertThat(get(paper, office.people().secretary())).bodyText()
			.contains("Trần Văn An")
			.doesNotContain("Nội dung đã thay đổi", "Sửa lời văn", "??");
		assertThat(get(address, office.people().secretary())).hasStatusOk().bodyText().doesNotContain("Phạm Văn Xa");
		assertThat(get(paper, office.people().secretary(office.commune("Ba Sao")))).hasStatus(404);
		assertThat(post(paper + "/words", office.people().secretary(), Map.of())).hasStatus(403);
		RequestPostProcessor hers = office.session(office.people().secretary());
		RequestPostProcessor his = office.session(officer);
		assertThat(sql.statementsOf(() -> mvc.get().uri(paper).with(hers).exchange())).hasSizeLessThanOrEqualTo(10);
		assertThat(sql.statementsOf(() -> mvc.get().uri(paper).with(his).exchange())).hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void aDraftThatIsThrownAwayTakesItsInvitationAlong() {
		office.as(officer,
				() -> office.bean(PaperDesk.class)
					.choose(PaperKind.INVITATION, conference, new ChooseWords(-1,
							Map.of(PaperPart.CLOSING, "Đề nghị mang tài liệu."), TaskStyle.TABLE, null, null)));
		assertThat(get(paper, officer)).bodyText().contains("Đề nghị mang tài liệu.");
		assertThat(post("/conferences/" + conference + "/discard", officer,
				Map.of("version", "" + office.conferences().version(conference))))
			.hasStatus3xxRedirection();
		assertThat(office.jdbc()
			.sql("select count(*)::int from paper where kind = 'INVITATION'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void anOfficeThatNumbersItsInvitationsTakesOne() throws Exception {
		office.jdbc().sql("update document_type set abbreviation = 'GM' where name = 'Giấy mời'").update();
		office.conferences().send(conference);
		assertThat(get(paper, officer)).bodyText().contains("Số …-GM/BTG");
		post(paper + "/present", officer, Map.of());
		assertThat(post(paper + "/issue", leader, issue(leader))).hasStatus3xxRedirection();
		background.await();
		assertThat(word(paper + "/word", office.people().secretary())).contains("01-GM/BTG", "Trần Văn An");
		assertThat(body("/notices", office.people().head())).contains("01-GM/BTG");
	}

	@Test
	void aCommuneIssuesItsOwnWithoutAnotherPerson() throws Exception {
		UUID secretary = office.people().secretary();
		UUID unit = office.unit("donghoa").id();
		UUID own = office.conferences().planned(secretary, unit, DAY, Set.of());
		office.as(secretary, () -> office.bean(ConferenceSending.class)
			.call(own, Ids.next(), Called.person(unit, null, "Vũ Văn Chi", "Bí thư chi bộ")));
		office.conferences().send(secretary, own);
		String address = "/papers/invitation/" + own;
		assertThat(get(address, secretary)).hasStatusOk()
			.bodyText()
			.contains(office.unit("donghoa").committeeName().toUpperCase(Locale.forLanguageTag("vi")));
		assertThat(get(address, office.people().neighbour())).hasStatus(404);
		assertThat(word(address + "/word", secretary)).contains("GIẤY MỜI", "dự Giao ban");
		office.jdbc().sql("update conference set status = 'CANCELLED' where id = ?").param(own).update();
		assertThat(get(address, secretary)).bodyText().contains("hội nghị đã xong hoặc đã hủy");
	}

	@Test
	void theAdministratorSeesASample() {
		UUID administrator = office.users().holding(Role.ADMINISTRATOR, office.district());
		assertThat(get("/admin/paper-samples/invitation", administrator)).hasStatusOk()
			.bodyText()
			.contains("GIẤY MỜI", "Quán triệt nội dung văn bản (Trưởng ban, 90 phút)")
			.doesNotContain("??");
	}

	private Map<String, String> issue(UUID user) {
		Matcher matcher = HIDDEN.matcher(body(paper + "/issue", user));
		Map<String, String> form = new LinkedHashMap<>();
		while (matcher.find()) {
			form.put(matcher.group(1), matcher.group(2));
		}
		form.put("datedOn", "%02d/%02d/%d".formatted(TODAY.getDayOfMonth(), TODAY.getMonthValue(), TODAY.getYear()));
		return form;
	}

	private String word(String address, UUID user) throws IOException {
		MvcTestResult answer = get(address, user);
		assertThat(answer).hasStatusOk();
		return new WordFile(answer.getResponse().getContentAsByteArray()).text();
	}

	private String body(String address, UUID user) {
		MvcTestResult answer = get(address, user);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String address, UUID user) {
		return mvc.get().uri(address).with(office.session(user)).exchange();
	}

	private MvcTestResult post(String address, UUID user, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(office.session(user)).exchange();
	}

}
