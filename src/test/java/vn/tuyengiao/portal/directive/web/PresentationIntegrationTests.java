package vn.tuyengiao.portal.directive.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of a draft between those who write it and the leaders who issue it. */
@IntegrationTest
class PresentationIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BackgroundWork background;

	@Autowired
	private DirectiveDocumentService documents;

	@Autowired
	private TestClock clock;

	private UUID id;

	private UUID draft;

	@BeforeEach
	void aDraftThatLacksNothing() {
		id = office.directives().registered("05-CT/TW", "Học tập và làm theo Bác");
		office.directives().distribute(id);
		draft = office.directives().draft(id);
	}

	@Test
	void leadersAreToldOnceAndFindItInTheRegister() {
		for (int press = 0; press < 2; press++) {
			assertThat(present(office.people().officer())).hasStatus(HttpStatus.FOUND)
				.hasRedirectedUrl("/directives/" + id);
		}
		background.await();
		assertThat(told()).isEqualTo(Map.of(office.people().leader(), List.of("DIRECTIVE_PRESENTED"),
				office.people().otherLeader(), List.of("DIRECTIVE_PRESENTED")));
		assertThat(get("/notices", office.people().leader())).bodyText()
			.contains("Văn bản trình ban hành: Chỉ thị 05-CT/TW", "Người trình: ");
		assertThat(get("/directives?state=PRESENTED", office.people().leader())).bodyText().contains("05-CT/TW");
		assertThat(get("/directives/" + id, office.people().colleague())).bodyText()
			.contains("đã trình ban hành lúc")
			.doesNotContain("/present\"");
		assertThat(get("/directives/" + id + "/issue", office.people().leader())).bodyText()
			.contains("Ban hành", "/return\"");
		office.directives().issue(id);
		assertThat(get("/directives?state=PRESENTED", office.people().leader())).bodyText().doesNotContain("05-CT/TW");
		assertThat(get("/directives/" + id, office.people().officer())).bodyText()
			.doesNotContain("đã trình ban hành lúc");
	}

	@Test
	void aLeaderWhoWroteInItIsNotAskedAndCannotGiveItBack() {
		assertThat(post("/edit", office.people().leader(),
				Map.of("version", Long.toString(office.directives().lock(draft)), "reference", "05-CT/TW", "issuedOn",
						"2026-10-25", "receivedOn", "2026-11-04", "subject", "Bản của lãnh đạo", "urgency", "NORMAL")))
			.hasStatus(HttpStatus.FOUND);
		present(office.people().officer());
		background.await();
		assertThat(told()).isEqualTo(Map.of(office.people().otherLeader(), List.of("DIRECTIVE_PRESENTED")));
		assertThat(giveBack(office.people().leader(), "Chưa rõ")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/directives/" + id, office.people().leader())).bodyText().contains("đã trình ban hành lúc");
	}

	@Test
	void whatLacksSomethingIsNotPresented() {
		UUID other = office.directives().registered("06-CT/TW", "Văn bản chưa có nơi nhận");
		assertThat(mvc.post()
			.uri("/directives/" + other + "/present")
			.with(Users.formToken())
			.with(office.users().session(office.people().officer()))
			.param("versionId", office.directives().draft(other).toString())).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Nơi nhận.");
		assertThat(get("/directives/" + other, office.people().officer())).bodyText().doesNotContain("/present\"");
		assertThat(get("/directives/" + id, office.people().officer())).bodyText().contains("/present\"");
		assertThat(jdbc.sql("select count(*) from directive_presentation").query(Long.class).single()).isZero();
	}

	@Test
	void whatThePortalCouldNotReadIsLookedAtBeforeItGoesToTheLeaders() {
		UUID document = Ids.next();
		office.as(office.people().officer(), () -> {
			documents.addText(id, document, "", OfficeFiles.pdf("Bản quét.pdf"));
		});
		String page = "/directives/" + id + "/documents/" + document;
		String file = jdbc.sql("select file_id::text from directive_document where id = ?")
			.param(document)
			.query(String.class)
			.single();
		assertThat(get("/directives/" + id, office.people().officer())).bodyText()
			.contains("Xem trang đầu của tệp Bản quét.pdf", "Chưa ai xem trang đầu", page)
			.doesNotContain("/present\"", "??");
		assertThat(present(office.people().officer())).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Xem trang đầu của tệp Bản quét.pdf");
		assertThat(post("/issue", office.people().leader(),
				Map.of("versionId", draft.toString(), "lock", Long.toString(office.directives().lock(draft)))))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(get(page, office.people().officer())).bodyText()
			.contains("Tệp là bản quét hoặc ảnh", "Đã xem trang đầu của tệp: không có dấu chỉ độ mật", "/looked\"")
			.doesNotContain("??");
		assertThat(get(page, office.people().observer())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(look(document, file, false)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("looked-error");
		assertThat(look(document, Ids.next().toString(), true)).as("another file than he saw")
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(present(office.people().officer())).hasStatus(HttpStatus.CONFLICT);
		for (int press = 0; press < 2; press++) {
			assertThat(look(document, file, true)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(page);
		}
		assertThat(get(page, office.people().officer())).bodyText()
			.contains("đã xem trang đầu lúc")
			.doesNotContain("/looked\"");
		assertThat(present(office.people().officer())).hasStatus(HttpStatus.FOUND);
		office.as(office.people().officer(), () -> {
			documents.replaceFile(id, document, OfficeFiles.pdf("Bản quét lại.pdf"));
		});
		assertThat(post("/issue", office.people().leader(),
				Map.of("versionId", draft.toString(), "lock", Long.toString(office.directives().lock(draft)))))
			.as("with a file that nobody looked at")
			.hasStatus(HttpStatus.CONFLICT);
		office.directives().issue(id);
		assertThat(get(page, office.people().secretary())).hasStatusOk().bodyText().contains("đã xem trang đầu lúc");
	}

	private MvcTestResult look(UUID document, String file, boolean looked) {
		return post("/documents/" + document + "/looked", office.people().colleague(),
				Map.of("fileId", file, "looked", Boolean.toString(looked)));
	}

	@Test
	void givenBackWithAReasonItGoesToThoseWhoWroteItAndCanBePresentedAgain() {
		assertThat(giveBack(office.people().leader(), "Chưa trình")).hasStatus(HttpStatus.CONFLICT);
		present(office.people().officer());
		assertThat(giveBack(office.people().leader(), " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("reason-error");
		assertThat(giveBack(office.people().leader(), "TỐI MẬT")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		for (int press = 0; press < 2; press++) {
			assertThat(giveBack(office.people().leader(), "Bổ sung đề cương")).hasStatus(HttpStatus.FOUND);
		}
		assertThat(giveBack(office.people().otherLeader(), "Tôi cũng thấy thế")).hasStatus(HttpStatus.CONFLICT);
		background.await();
		assertThat(told().get(office.people().officer())).containsExactly("DIRECTIVE_RETURNED");
		assertThat(told()).doesNotContainKey(office.people().colleague());
		assertThat(get("/directives/" + id, office.people().officer())).bodyText()
			.contains("đã trả lại lúc", "Bổ sung đề cương", "/present\"");
		assertThat(get("/directives?state=PRESENTED", office.people().leader())).bodyText().doesNotContain("05-CT/TW");
		present(office.people().colleague());
		background.await();
		assertThat(told().get(office.people().leader())).containsExactly("DIRECTIVE_PRESENTED", "DIRECTIVE_PRESENTED");
	}

	@Test
	void staleAndHostileInputChangesNothing() {
		present(office.people().officer());
		assertThat(giveBack(office.people().leader(), "x".repeat(1001))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("reason-error", "x".repeat(1001));
		assertThat(post("/return", office.people().leader(),
				Map.of("versionId", Ids.next().toString(), "reason", "Chưa rõ")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("/return", office.people().leader(), Map.of("versionId", "1 or 1=1", "reason", "Chưa rõ")))
			.hasStatus4xxClientError();
		assertThat(post("/present", office.people().officer(), Map.of("versionId", Ids.next().toString())))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(jdbc.sql("select count(*) from directive_presentation where returned_at is null")
			.query(Long.class)
			.single()).isOne();
		assertThat(giveBack(office.people().leader(), "<script>alert(1)</script>")).hasStatus(HttpStatus.FOUND);
		background.await();
		assertThat(get("/directives/" + id, office.people().officer())).bodyText()
			.contains("&lt;script&gt;alert(1)")
			.doesNotContain("<script>alert");
		assertThat(get("/notices", office.people().officer())).bodyText().doesNotContain("<script>alert");
		office.directives().issue(id);
		assertThat(giveBack(office.people().leader(), "Quá muộn")).hasStatus(HttpStatus.CONFLICT);
		assertThat(present(office.people().officer())).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void theLeaderIssuesOnlyWhatHeHasRead() {
		present(office.people().officer());
		long read = office.directives().lock(draft);
		clock.advance(Duration.ofMinutes(5));
		office.directives().distribute(id, Map.of("donghoa", RecipientKind.CARRY_OUT));
		assertThat(issue(read)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/directives/" + id + "/issue");
		assertThat(jdbc.sql("select count(*) from receipt").query(Long.class).single()).isZero();
		assertThat(get("/directives/" + id, office.people().leader())).bodyText().contains("Sau khi trình,");
		assertThat(issue(office.directives().lock(draft))).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/directives/" + id);
		assertThat(issue(read)).as("pressed again").hasRedirectedUrl("/directives/" + id);
	}

	@Test
	void aUnitThatAnAmendmentLeavesOutIsTold() {
		office.directives().issue(id);
		background.await();
		post("/amend", office.people().officer(), Map.of("id", Ids.next().toString(), "change", "Chỉ giao một xã"));
		office.directives().distribute(id, Map.of("donghoa", RecipientKind.CARRY_OUT));
		office.directives().issue(id);
		background.await();
		assertThat(told().get(office.people().secretary())).containsExactly("DIRECTIVE_ISSUED", "DIRECTIVE_AMENDED");
		assertThat(told().get(office.people().neighbour())).containsExactly("DIRECTIVE_ISSUED", "DIRECTIVE_DROPPED");
		assertThat(get("/notices", office.people().neighbour())).bodyText()
			.contains("không còn giao cho đơn vị: Chỉ thị 05-CT/TW", "Nội dung thay đổi: Chỉ giao một xã");
		assertThat(get("/directives/" + id, office.people().neighbour())).hasStatusOk()
			.bodyText()
			.contains("Từ bản 2, văn bản không còn giao cho đơn vị")
			.doesNotContain("Xem bản đang có hiệu lực", "Chỉ giao một xã</");
		post("/amend", office.people().officer(), Map.of("id", Ids.next().toString(), "change", "Sửa lần nữa"));
		office.directives().distribute(id, Map.of("donghoa", RecipientKind.CARRY_OUT));
		office.directives().issue(id);
		background.await();
		assertThat(told().get(office.people().neighbour())).as("told once").hasSize(2);
	}

	@Test
	void presentationsOfADroppedAmendmentGoWithIt() {
		office.directives().issue(id);
		post("/amend", office.people().officer(), Map.of("id", Ids.next().toString(), "change", "Sửa"));
		UUID next = office.directives().draft(id);
		draft = next;
		assertThat(present(office.people().officer())).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl("/directives/" + id + "?version=2");
		background.await();
		assertThat(get("/notices", office.people().leader())).bodyText().contains("Văn bản trình ban hành");
		assertThat(post("/amend/drop", office.people().officer(), Map.of("versionId", next.toString())))
			.hasStatus(HttpStatus.FOUND);
		assertThat(get("/directives?state=PRESENTED", office.people().leader())).bodyText().doesNotContain("05-CT/TW");
	}

	private MvcTestResult present(UUID who) {
		return post("/present", who, Map.of("versionId", draft.toString()));
	}

	private MvcTestResult giveBack(UUID who, String reason) {
		return post("/return", who, Map.of("versionId", draft.toString(), "reason", reason));
	}

	private MvcTestResult issue(long lock) {
		return post("/issue", office.people().leader(),
				Map.of("versionId", draft.toString(), "lock", Long.toString(lock)));
	}

	/** Kinds of the notices of each user, the oldest first. */
	private Map<UUID, List<String>> told() {
		Map<UUID, List<String>> told = new LinkedHashMap<>();
		jdbc.sql("select user_id, array_agg(kind order by created_at, id) as kinds from notice group by user_id")
			.query(row -> {
				told.put(row.getObject("user_id", UUID.class), List.of((String[]) row.getArray("kinds").getArray()));
			});
		return told;
	}

	private MvcTestResult get(String address, UUID who) {
		return mvc.get().uri(address).with(office.users().session(who)).exchange();
	}

	private MvcTestResult post(String step, UUID who, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post()
			.uri("/directives/" + id + step)
			.with(Users.formToken())
			.with(office.users().session(who));
		fields.forEach(request::param);
		return request.exchange();
	}

}
