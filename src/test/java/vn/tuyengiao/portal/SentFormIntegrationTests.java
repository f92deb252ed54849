package vn.tuyengiao.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.notification.domain.letter.LetterDesk;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.issue.PaperPresenting;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;
import vn.tuyengiao.portal.testing.HttpVisitor;
import vn.tuyengiao.portal.testing.HttpVisitor.Form;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.ServerTest;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.SentFormIntegrationTests.Again.KEPT;
import static vn.tuyengiao.portal.SentFormIntegrationTests.Again.ONE_MORE;

/**
 * Every kind of form that adds something bears an id, so that the button pressed twice
 * adds one. Sent at once by twenty it is one record, and each is told so. Gone back to
 * and written on, it is another record, or nothing of it is lost: 409 or 422 with all
 * that was typed.
 */
@ServerTest
class SentFormIntegrationTests {

	/** Of each a constant of {@link Kind} is sent, of some by tests of their own. */
	private static final List<String> PRESSED = List.of("AbsenceForm", "AmendForm", "ConferenceForm",
			"ConferencePaperForm", "ConferencePlanForm", "ContestPartForm", "DeadlineExtensionForm",
			"DirectiveDocumentForm", "DirectiveRegistrationForm", "FeedForm", "FoundingForm", "HandOnForm",
			"LetterForm", "MemberForm", "MinutesProposalForm", "NewUserForm", "NextMeetingForm", "ProposalAnswerForm",
			"ProposalForm", "ProposalStepForm", "RecordController", "ReminderForm", "ReserveForm", "ResultsForm",
			"RoleForm", "SeatForm", "SeriesForm", "SeriesItemForm", "SessionForm", "SetupForm", "SeveralExtensionsForm",
			"TaskEntryForm", "TaskForm", "TaskMoveForm", "TaskReasonForm", "TopicForm", "UnitProgrammeForm",
			"UnitStepForm", "VenueForm", "WalkInForm");

	@Autowired
	private Office office;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource
	void twentyPressesAtOnceMakeOneRecordAndNoErrorPage(Kind kind) throws Exception {
		HttpVisitor visitor = visitor(kind.role);
		Page page = kind.page.apply(office);
		Form form = kind.filled.apply(office, visitor.form(page.address(), page.action()));
		int before = count(kind);
		List<HttpResponse<String>> answers = visitor.sendAtOnce(form, 20);
		assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302));
		assertThat(answers).extracting(answer -> HttpVisitor.location(answer).replaceFirst("[?&]said=.*", ""))
			.containsOnly(HttpVisitor.location(answers.get(0)).replaceFirst("[?&]said=.*", ""));
		assertThat(count(kind) - before).isEqualTo(kind.rows);
	}

	@ParameterizedTest
	@EnumSource
	void pageGoneBackToAndWrittenOnIsNotTakenForTheFirstOne(Kind kind) throws Exception {
		HttpVisitor visitor = visitor(kind.role);
		Page page = kind.page.apply(office);
		Form form = kind.filled.apply(office, visitor.form(page.address(), page.action()));
		int before = count(kind);
		assertThat(visitor.send(form).statusCode()).isEqualTo(302);
		Form other = kind.other.apply(form);
		HttpResponse<String> answer = visitor.send(other);
		if (kind.again == ONE_MORE) {
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
			assertThat(count(kind) - before).isEqualTo(2 * kind.rows);
			// so is the second one, pressed twice
			assertThat(visitor.send(other).statusCode()).isEqualTo(302);
			assertThat(count(kind) - before).isEqualTo(2 * kind.rows);
		}
		else {
			assertThat(answer.statusCode()).as(answer.body()).isIn(409, 422);
			assertThat(answer.body()).contains(kind.typedAgain);
			assertThat(count(kind) - before).isEqualTo(kind.rows);
		}
	}

	@ParameterizedTest
	@EnumSource
	void twentyPressesAtOnceChangeOnceAndNobodyIsToldOfAConflictWithHimself(Change change) throws Exception {
		HttpVisitor visitor = visitor(change.role);
		String address = change.address.apply(office);
		Form form = change.typed.apply(visitor.form(address, address));
		office.bean(TestClock.class).advance(Duration.ofMinutes(1));
		assertThat(visitor.sendAtOnce(form, 20))
			.allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302));
		HttpResponse<String> other = visitor.send(change.typedAgain.apply(form));
		assertThat(other.statusCode()).as(other.body()).isEqualTo(409);
		assertThat(other.body()).contains(change.kept);
	}

	/**
	 * Whoever makes a form that adds something presses it here, as a constant of
	 * {@link Kind}.
	 */
	@Test
	void allFormsThatAddSomethingArePressed() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			List<String> forms = sources.filter(SentFormIntegrationTests::addsSomething)
				.map(file -> file.getFileName().toString().replace(".java", ""))
				.sorted()
				.toList();
			assertThat(forms).containsExactlyElementsOf(PRESSED);
		}
	}

	private static boolean addsSomething(Path file) {
		try {
			return file.toString().endsWith(".java") && Files.readString(file).contains("EntryId.of(");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpVisitor visitor(Role role) {
		UUID user = switch (role) {
			case ADMINISTRATOR -> office.users().holding(Role.ADMINISTRATOR, office.province());
			case OFFICER -> office.people().officer();
			case LEADER -> office.people().leader();
			default -> office.people().secretary();
		};
		return new HttpVisitor(port, office.users().cookie(user));
	}

	private int count(Kind kind) {
		return office.jdbc().sql("select count(*) from " + kind.table).query(Integer.class).single();
	}

	/** Forms that change something, on the state that they were opened with. */
	enum Change {

		USER(Role.ADMINISTRATOR, office -> "/admin/users/" + office.people().secretary(),
				form -> form.with("displayName", "Đồng chí Bách"), form -> form.with("displayName", "Đồng chí Cúc"),
				"Đồng chí Cúc"),

		TERM(Role.ADMINISTRATOR, office -> "/admin/terms/" + office.organizations().term(2025).id(),
				form -> form.with("name", "Khóa XX"), form -> form.with("name", "Khóa XXI"), "Khóa XXI"),

		PERIOD(Role.ADMINISTRATOR, office -> "/admin/periods/" + office.quarter().id(),
				form -> form.with("reportLockOn", "29/04/2027"), form -> form.with("reportLockOn", "30/04/2027"),
				"30/04/2027"),

		DRAFT(Role.OFFICER, office -> "/directives/" + office.directives().registered("05-CT/TW", "Một") + "/edit",
				form -> form.with("subject", "Trích yếu hai"), form -> form.with("subject", "Trích yếu ba"),
				"Trích yếu ba"),

		PLAN(Role.BOARD_SECRETARY, office -> "/plans/" + office.plans().draft("donghoa") + "/edit",
				form -> form.with("goals", "Mục đích hai").put("do", "save"), form -> form.with("goals", "Mục đích ba"),
				"Mục đích ba"),

		WORDS_OF_A_LETTER(Role.OFFICER, office -> Kind.letter(office) + "/words",
				form -> form.with("subject", "V/v nhắc lần một"), form -> form.with("subject", "V/v nhắc lần hai"),
				"V/v nhắc lần hai"),

		END_OF_A_ROLE(Role.ADMINISTRATOR, office -> {
			UUID user = office.people().secretary();
			return "/admin/users/" + user + "/roles/"
					+ office.jdbc()
						.sql("select id from role_assignment where user_id = ?")
						.param(user)
						.query(UUID.class)
						.single()
					+ "/end";
		}, form -> form.with("validTo", "31/12/2026"), form -> form.with("validTo", "30/11/2026"), "30/11/2026");

		private final Role role;

		private final Function<Office, String> address;

		private final UnaryOperator<Form> typed;

		private final UnaryOperator<Form> typedAgain;

		private final String kept;

		Change(Role role, Function<Office, String> address, UnaryOperator<Form> typed, UnaryOperator<Form> typedAgain,
				String kept) {
			this.role = role;
			this.address = address;
			this.typed = typed;
			this.typedAgain = typedAgain;
			this.kept = kept;
		}

	}

	/** What becomes of other contents. */
	enum Again {

		ONE_MORE, KEPT

	}

	/** Where the form stands and where it is sent to. */
	record Page(String address, String action) {

		static Page of(String address) {
			return new Page(address, address);
		}

	}

	/** The forms that add something. */
	enum Kind {

		REGISTERED(Role.OFFICER, "directive", 1, office -> {
			office.directives();
			return new Page("/directives/new", "/directives");
		}, (office, form) -> form.with("typeId", office.directives().type("Chỉ thị"))
			.with("bodyId", office.directives().politburo())
			.with("reference", "12-CT/TW")
			.with("issuedOn", "01/11/2026")
			.with("receivedOn", "02/11/2026")
			.with("subject", "Về việc thứ nhất"), ONE_MORE, "Về việc thứ hai",
				form -> form.with("reference", "13-CT/TW").with("subject", "Về việc thứ hai")),

		REGISTERED_WITH_THE_NUMBER_OF_THE_FIRST(Role.OFFICER, "directive", 1, REGISTERED.page, REGISTERED.filled, KEPT,
				"Về việc thứ hai", form -> form.with("subject", "Về việc thứ hai")),

		OWN(Role.OFFICER, "document_number", 1, office -> {
			office.directives();
			return new Page("/directives/new?direction=OWN", "/directives");
		}, (office, form) -> form.with("typeId", office.directives().type("Hướng dẫn"))
			.with("bodyId", office.directives().board())
			.with("subject", "Về việc thứ nhất"), ONE_MORE, "Về việc thứ hai",
				form -> form.with("subject", "Về việc thứ hai")),

		RESERVED(Role.OFFICER, "document_number", 1, office -> {
			office.directives();
			return Page.of("/directives/numbers");
		}, (office, form) -> form.with("type", office.directives().type("Hướng dẫn"))
			.with("body", office.directives().board())
			.with("note", "Sổ giấy"), ONE_MORE, "Sổ khác", form -> form.with("note", "Sổ khác")),

		TEXT_OF_A_DIRECTIVE(Role.OFFICER, "directive_document", 1, office -> {
			UUID directive = office.directives().registered("05-CT/TW", "Về một việc");
			return new Page("/directives/" + directive + "/documents/new", "/directives/" + directive + "/documents");
		}, (office, form) -> form.with("subject", "Phụ lục").file("file", OfficeFiles.png()), ONE_MORE, "",
				form -> form.file("file", bytes(OfficeFiles.pdf("Phụ lục.pdf")))),

		GUIDANCE(Role.OFFICER, "directive_document", 1, office -> {
			UUID directive = office.directives().registered("05-CT/TW", "Về một việc");
			return new Page("/directives/" + directive + "/documents/new?guidance=true",
					"/directives/" + directive + "/documents");
		}, (office, form) -> form.with("typeId", office.directives().type("Hướng dẫn"))
			.with("bodyId", office.directives().board())
			.with("subject", "Hướng dẫn thứ nhất"), ONE_MORE, "", form -> form.with("subject", "Hướng dẫn thứ hai")),

		AMENDMENT(Role.OFFICER, "directive_version", 1,
				office -> Page.of("/directives/" + office.directives().issued("05-CT/TW") + "/amend"),
				(office, form) -> form.with("change", "Lùi hạn"), KEPT, "Thêm nơi nhận",
				form -> form.with("change", "Thêm nơi nhận")),

		DISTRIBUTION(Role.OFFICER, "directive_recipient", 1,
				office -> Page
					.of("/directives/" + office.directives().registered("05-CT/TW", "Về một việc") + "/distribution"),
				(office, form) -> {
					office.bean(TestClock.class).advance(Duration.ofMinutes(1));
					return form.with("recipients[" + office.unit("donghoa").id() + "]", "CARRY_OUT");
				}, KEPT, "chưa được lưu", form -> {
					String first = form.fields()
						.keySet()
						.stream()
						.filter(name -> name.startsWith("steps["))
						.findFirst()
						.orElseThrow();
					return form.with(first, "31/12/2026");
				}),

		STATEMENT(Role.BOARD_SECRETARY, "step_record", 1, office -> {
			UUID step = office.directives().statement();
			return Page.of("/directives/" + office.directives().issued("05-CT/TW") + "/units/"
					+ office.unit("donghoa").id() + "/steps/" + step);
		}, (office, form) -> form.with("note", "Đợt một"), KEPT, "Đợt hai", form -> form.with("note", "Đợt hai")),

		CONFERENCE(Role.BOARD_SECRETARY, "conference", 1, office -> {
			office.conferences();
			return new Page("/conferences/new?unit=" + office.unit("donghoa").id() + "&directive="
					+ office.directives().issued("05-CT/TW"), "/conferences");
		}, (office, form) -> form.with("present", "80").with("members", "90"), ONE_MORE, "",
				form -> form.with("present", "85").with("words", "Đợt hai")),

		CONFERENCE_PLAN(Role.OFFICER, "conference", 1, office -> {
			office.conferences();
			return new Page("/conferences/plan?unit=" + office.district().id(), "/conferences/plan");
		}, (office, form) -> form.with("kindId", office.conferences().briefing().toString())
			.with("heldOn", "15/12/2026")
			.with("beginsAt", "8:00")
			.with("endsAt", "11:00"), ONE_MORE, "", form -> form.with("chair", "Thường trực")),

		CONFERENCE_SESSION(Role.OFFICER, "conference_session", 1, office -> {
			String conference = "/conferences/" + office.conferences().planned(LocalDate.of(2026, 12, 15), Set.of());
			return new Page(conference + "/sessions/new", conference + "/sessions");
		}, (office, form) -> form.with("heldOn", "15/12/2026").with("beginsAt", "13:30").with("endsAt", "14:30"),
				ONE_MORE, "", form -> form.with("beginsAt", "15:00").with("endsAt", "16:00")),

		CONFERENCE_VENUE(Role.OFFICER, "conference_venue", 1, office -> {
			String conference = "/conferences/" + office.conferences().planned(LocalDate.of(2026, 12, 15), Set.of());
			return new Page(conference + "/venues/new", conference + "/venues");
		}, (office, form) -> form.with("unit", office.unit("donghoa").label()), ONE_MORE, "",
				form -> form.with("name", "Nhà văn hóa")),

		PROPOSAL(Role.BOARD_SECRETARY, "proposal", 1, office -> {
			office.proposals();
			return new Page("/proposals/new?unit=" + office.unit("donghoa").id(), "/proposals");
		}, (office, form) -> form.with("sourceId", office.proposals().source("VISIT").toString())
			.with("raisedBy", "Bí thư chi bộ")
			.with("words", "Đề nghị cấp đề cương sớm hơn"), ONE_MORE, "",
				form -> form.with("words", "Đề nghị mở lớp bồi dưỡng")),

		PROPOSAL_STEP(Role.OFFICER, "proposal_leg", 1, office -> {
			office.province();
			return Page.of("/proposals/" + office.proposals().raised("Đề nghị cấp đề cương") + "/steps/pass");
		}, (office, form) -> form.with("body", "Phòng Văn hóa huyện").with("reason", "Đúng thẩm quyền"), KEPT,
				"Phòng Giáo dục huyện", form -> form.with("body", "Phòng Giáo dục huyện")),

		PROPOSAL_ANSWER(Role.OFFICER, "proposal_answer", 1,
				office -> new Page("/proposals/answers/new?at=" + office.proposals().raised("Đề nghị cấp đề cương"),
						"/proposals/answers"),
				(office, form) -> form.with("words", "Đã cấp"), KEPT, "Chưa cấp",
				form -> form.with("words", "Chưa cấp")),

		CONFERENCE_PAPER(Role.OFFICER, "conference_paper", 1, office -> {
			String papers = "/conferences/" + office.conferences().planned(LocalDate.of(2026, 12, 15), Set.of())
					+ "/agenda/papers";
			return new Page(papers + "/new", papers);
		}, (office, form) -> form.with("title", "Đề cương").put("looked", "true").file("file", OfficeFiles.png()),
				ONE_MORE, "", form -> form.with("title", "Báo cáo")),

		TASK(Role.OFFICER, "task", 1, office -> {
			office.unit("donghoa");
			return new Page("/tasks/new", "/tasks");
		}, (office, form) -> form.with("title", "Rà soát")
			.with("dueOn", "04/12/2026")
			.put("units", office.unit("donghoa").id().toString()), ONE_MORE, "", form -> form.with("title", "Củng cố")),

		TASK_FOR_SEVERAL(Role.OFFICER, "task_act", 1, office -> {
			office.unit("donghoa");
			return new Page("/tasks/new", "/tasks");
		}, (office, form) -> form.with("title", "Rà soát").with("dueOn", "04/12/2026").put("everyone", "true"),
				ONE_MORE, "", form -> form.with("title", "Củng cố")),

		TASK_NOTE(Role.BOARD_SECRETARY, "task_note", 1,
				office -> Page.of("/tasks/" + office.tasks().given("donghoa", "Rà soát") + "/note"),
				(office, form) -> form.with("words", "Đang làm"), ONE_MORE, "", form -> form.with("words", "Sắp xong")),

		TASK_REPORT(Role.BOARD_SECRETARY, "task_note", 1,
				office -> Page.of("/tasks/" + office.tasks().given("donghoa", "Rà soát") + "/report"),
				(office, form) -> form.with("words", "Đã xong"), KEPT, "Xong cả hai",
				form -> form.with("words", "Xong cả hai")),

		TASK_MOVE(Role.OFFICER, "task_note", 1,
				office -> Page.of("/tasks/" + office.tasks().given("donghoa", "Rà soát") + "/move"),
				(office, form) -> form.with("dueOn", "07/12/2026").with("words", "Mưa bão"), KEPT, "Bão số hai",
				form -> form.with("dueOn", "08/12/2026").with("words", "Bão số hai")),

		TASK_CANCELLED(Role.OFFICER, "task_note", 1,
				office -> Page.of("/tasks/" + office.tasks().given("donghoa", "Rà soát") + "/cancel"),
				(office, form) -> form.with("words", "Không cần nữa"), KEPT, "Đã có đơn vị khác làm",
				form -> form.with("words", "Đã có đơn vị khác làm")),

		TASK_HANDED_ON(Role.OFFICER, "task_note", 1, office -> {
			UUID unit = office.district().id();
			return Page.of("/tasks/"
					+ office.tasks().given(office.people().officer(), unit, "Rà soát", Set.of(), TaskHolder.unit(unit))
					+ "/hand-on");
		}, (office, form) -> form.with("to", office.unit("donghoa").id().toString()).with("words", "Việc của xã"), KEPT,
				"Việc của xã khác", form -> form.with("words", "Việc của xã khác")),

		CONFERENCE_PROPOSAL(Role.OFFICER, "minutes_part", 1, office -> {
			String proposals = "/conferences/" + office.conferences().on("donghoa") + "/minutes/proposals";
			return new Page(proposals + "/new", proposals);
		}, (office, form) -> form.with("spoke", "Đảng ủy xã").with("words", "Sửa đường"), ONE_MORE, "",
				form -> form.with("words", "Thêm loa truyền thanh")),

		CONTEST_ROUND(Role.OFFICER, "contest_round", 1, office -> {
			String rounds = "/conferences/" + office.conferences().contest() + "/contest/rounds";
			return new Page(rounds + "/new", rounds);
		}, (office, form) -> form.with("name", "Kể chuyện").with("most", "10"), ONE_MORE, "",
				form -> form.with("name", "Chào hỏi")),

		WALK_IN(Role.BOARD_SECRETARY, "conference_invitee", 1, office -> {
			UUID conference = office.conferences().on("donghoa");
			String roll = "/conferences/" + conference + "/venues/"
					+ office.conferences().venueOf(conference, "donghoa") + "/attendance";
			return new Page(roll + "?session=" + office.conferences().sessions(conference).get(0), roll + "/walk-ins");
		}, (office, form) -> form.with("name", "Lê Văn Tám"), ONE_MORE, "", form -> form.with("name", "Chu Thị Sen")),

		SEAT(Role.BOARD_SECRETARY, "conference_invitee", 1, office -> {
			UUID unit = office.unit("donghoa").id();
			UUID conference = office.conferences().planned(TestClock.TODAY.plusDays(20), Set.of());
			office.conferences().call(conference, Called.unit(unit, 3));
			office.conferences().send(conference);
			String answer = "/conferences/" + conference + "/answer";
			return new Page(answer + "?unit=" + unit, answer);
		}, (office, form) -> form.with("seats[0].name", "Trần Văn An"), ONE_MORE, "",
				form -> form.with("seats[0].name", "Lê Văn Tám")),

		PROGRAMME(Role.BOARD_SECRETARY, "action_programme", 1,
				office -> Page.of("/directives/" + office.directives().issued("05-CT/TW") + "/units/"
						+ office.unit("donghoa").id() + "/programme"),
				(office, form) -> form.with("words", "Tổ chức học tập"), KEPT, "Tuyên truyền miệng",
				form -> form.with("words", "Tuyên truyền miệng")),

		EXTENSION(Role.OFFICER, "deadline_extension", 1, office -> {
			office.quarter();
			return Page.of("/plans/obligations/" + office.plans().obligation("donghoa", Subject.PLAN) + "/extension");
		}, (office, form) -> form.with("dueOn", "20/01/2027").with("reason", "Bão lụt"), ONE_MORE, "",
				form -> form.with("dueOn", "25/01/2027").with("reason", "Thêm năm ngày")),

		PLAN_SENT(Role.BOARD_SECRETARY, "review_round", 1,
				office -> Page.of("/plans/" + office.plans().draft("donghoa") + "/send"),
				(office, form) -> form.with("note", "Kính gửi"), KEPT, "Kính gửi thêm",
				form -> form.with("note", "Kính gửi thêm")),

		PLAN_ACCEPTED(Role.OFFICER, "review_round where decision = 'ACCEPTED'", 1, office -> {
			String plan = "/plans/" + office.plans().submitted("donghoa");
			return new Page(plan + "/review/plan", plan + "/return");
		}, (office, form) -> form.to(form.action().replace("/return", "/accept")), KEPT, "Thiếu chỉ tiêu",
				form -> form.to(form.action().replace("/accept", "/return")).with("whole", "Thiếu chỉ tiêu")),

		BOARD(Role.BOARD_SECRETARY, "board", 1, office -> {
			office.organizations().term(2025);
			return new Page("/boards/new?unit=" + office.unit("donghoa").id(), "/boards");
		}, (office, form) -> form.with("decisionNo", "01-QĐ/ĐU"), KEPT, "02-QĐ/ĐU",
				form -> form.with("decisionNo", "02-QĐ/ĐU")),

		MEMBER(Role.BOARD_SECRETARY, "board_membership", 1, office -> {
			String members = "/boards/" + office.board("donghoa").id() + "/members";
			return new Page(members + "/new", members);
		}, (office, form) -> form.with("familyName", "Trần Văn")
			.with("givenName", "Bách")
			.with("postKind", "CIVIL_SERVANT")
			.with("post", "Chủ tịch"), ONE_MORE, "", form -> form.with("givenName", "Cúc")),

		USER(Role.ADMINISTRATOR, "app_user", 1, office -> new Page("/admin/users/new", "/admin/users"),
				(office, form) -> form.with("username", "moi.mot").with("displayName", "Đồng chí Một"), ONE_MORE, "",
				form -> form.with("username", "moi.hai").with("displayName", "Đồng chí Hai")),

		ROLE(Role.ADMINISTRATOR, "pending_role", 1, office -> {
			String roles = "/admin/users/" + office.people().secretary() + "/roles";
			return new Page(roles + "/new", roles);
		}, (office, form) -> form.with("role", "OBSERVER").with("unit", office.unit("donghoa").label()), ONE_MORE, "",
				form -> form.with("role", "BOARD_HEAD")),

		ANNIVERSARY(Role.OFFICER, "anniversary", 1,
				office -> new Page("/calendar/anniversaries/new", "/calendar/anniversaries"),
				(office, form) -> form.with("name", "Ngày giải phóng huyện").with("day", 3).with("month", 7), ONE_MORE,
				"Ngày thành lập huyện", form -> form.with("name", "Ngày thành lập huyện")),

		TERM(Role.ADMINISTRATOR, "term", 1, office -> new Page("/admin/terms/new", "/admin/terms"), (office,
				form) -> form.with("name", "2035 – 2040").with("startsOn", "01/07/2035").with("endsOn", "30/06/2040"),
				ONE_MORE, "",
				form -> form.with("name", "2040 – 2045").with("startsOn", "01/07/2040").with("endsOn", "30/06/2045")),

		UNIT(Role.ADMINISTRATOR, "unit", 1, office -> new Page("/admin/units/new?under=kim-bang", "/admin/units"),
				(office, form) -> form.with("name", "xã Ba Sao")
					.with("shortName", "Ba Sao")
					.with("committeeName", "Đảng ủy xã Ba Sao")
					.with("symbol", "BS")
					.with("slug", "ba-sao"),
				ONE_MORE, "", form -> form.with("slug", "ba-sao-hai")),

		TYPE(Role.ADMINISTRATOR, "document_type", 1,
				office -> new Page("/admin/document-types/new", "/admin/document-types"),
				(office, form) -> form.with("name", "Kết luận").with("abbreviation", "KL"), ONE_MORE, "",
				form -> form.with("name", "Quy định").with("abbreviation", "QĐi")),

		BODY(Role.ADMINISTRATOR, "issuing_body", 1,
				office -> new Page("/admin/issuing-bodies/new", "/admin/issuing-bodies"),
				(office, form) -> form.with("name", "Ban Bí thư").with("suffix", "BBT").with("level", "CENTRAL"),
				ONE_MORE, "", form -> form.with("name", "Ban Tổ chức").with("suffix", "BTC")),

		STEP(Role.ADMINISTRATOR, "required_step", 1,
				office -> new Page("/admin/directive-steps/new", "/admin/directive-steps"),
				(office, form) -> form.with("name", "Báo cáo nhanh").with("evidence", "STATEMENT").with("days", 5),
				ONE_MORE, "", form -> form.with("name", "Báo cáo sâu")),

		LETTER(Role.OFFICER, "reminder_letter", 1,
				office -> new Page("/reminders/letters/new?at=" + late(office), "/reminders/letters"),
				(office, form) -> form.with("newDueOn", "30/11/2026"), ONE_MORE, "",
				form -> form.with("newDueOn", "01/12/2026")),

		LETTER_ISSUED(Role.LEADER, "paper where status = 'ISSUED'", 1, office -> {
			office.board("kimbang");
			return Page.of(presented(office) + "/issue");
		}, (office, form) -> form, KEPT, "23/11/2026", form -> form.with("datedOn", "23/11/2026")),

		LETTER_GIVEN_BACK(Role.LEADER, "paper where returned_at is not null", 1,
				office -> Page.of(presented(office) + "/return"), (office, form) -> form.with("reason", "Thiếu căn cứ"),
				KEPT, "Sai hạn mới", form -> form.with("reason", "Sai hạn mới")),

		SERIES(Role.OFFICER, "conference_series", 1, office -> {
			office.conferences();
			return new Page("/conferences/series/new", "/conferences/series");
		}, (office, form) -> form.with("title", "Giao ban")
			.with("kindId", office.conferences().briefing())
			.with("meetingTitle", "Giao ban tháng {thang}")
			.with("day", "25"), ONE_MORE, "", form -> form.with("title", "Giao ban cụm")),

		NEXT_MEETING(Role.OFFICER, "conference", 1, office -> {
			String series = "/conferences/series/" + series(office);
			return new Page(series + "/next?month=2026-12", series + "/next");
		}, (office, form) -> form, KEPT, "28/12/2026", form -> form.with("heldOn", "28/12/2026")),

		TOPIC(Role.OFFICER, "series_topic", 1, office -> {
			String series = "/conferences/series/" + series(office);
			return new Page(series + "/topics/new", series + "/topics");
		}, (office, form) -> form.with("title", "Giải phóng mặt bằng"), ONE_MORE, "",
				form -> form.with("title", "Thu gom rác thải")),

		SERIES_ITEM(Role.BOARD_SECRETARY, "series_item", 1, office -> {
			String series = "/conferences/series/" + series(office);
			return new Page(series + "/backlog/new", series + "/backlog");
		}, (office, form) -> form.with("title", "Loa truyền thanh").with("why", "Đã hỏng"), ONE_MORE, "",
				form -> form.with("title", "Pa nô ở chợ")),

		ABSENCE(Role.BOARD_SECRETARY, "absence", 1, office -> new Page("/account/absence/new", "/account/absence"),
				(office, form) -> form.with("firstDay", "01/12/2026").with("lastDay", "03/12/2026"), KEPT, "04/12/2026",
				form -> form.with("lastDay", "04/12/2026")),

		HOLIDAY(Role.ADMINISTRATOR, "holiday", 1, office -> Page.of("/admin/holidays"),
				(office, form) -> form.with("day", "02/09/2027").with("name", "Quốc khánh"), ONE_MORE, "",
				form -> form.with("day", "03/09/2027"));

		private final Role role;

		private final String table;

		private final int rows;

		private final Function<Office, Page> page;

		private final BiFunction<Office, Form, Form> filled;

		private final Again again;

		private final String typedAgain;

		private final UnaryOperator<Form> other;

		Kind(Role role, String table, int rows, Function<Office, Page> page, BiFunction<Office, Form, Form> filled,
				Again again, String typedAgain, UnaryOperator<Form> other) {
			this.role = role;
			this.table = table;
			this.rows = rows;
			this.page = page;
			this.filled = filled;
			this.again = again;
			this.typedAgain = typedAgain;
			this.other = other;
		}

		/** What a commune owes, as a letter is written of it. */
		private static String late(Office office) {
			office.quarter();
			office.papers();
			UUID obligation = office.plans().obligation("donghoa", Subject.PLAN);
			office.jdbc()
				.sql("update obligation set due_on = date '2026-11-20', lock_on = date '2027-01-04' where subject = 'PLAN'")
				.update();
			return office.unit("donghoa").id() + "." + obligation;
		}

		/** A series of the district that calls all communes. */
		private static UUID series(Office office) {
			return office.conferences().series(office.people().officer(), office.district().id());
		}

		/** The document of a letter that lies before the leaders. */
		private static String presented(Office office) {
			String letter = letter(office);
			office.as(office.people().officer(), () -> office.bean(PaperPresenting.class)
				.present(PaperKind.REMINDER, UUID.fromString(letter.substring(letter.lastIndexOf('/') + 1))));
			return letter;
		}

		static String letter(Office office) {
			String[] at = late(office).split("\\.");
			UUID letter = office.as(office.people().officer(),
					() -> office.bean(LetterDesk.class)
						.make(new LetterDesk.MakeLetter(UUID.randomUUID(), List.of("PLAN." + at[1] + "." + at[0] + "."),
								LocalDate.of(2027, 3, 1))));
			return "/papers/reminder/" + letter;
		}

		private static byte[] bytes(vn.tuyengiao.portal.file.Upload upload) {
			try (var in = upload.open()) {
				return in.readAllBytes();
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}

	}

}
