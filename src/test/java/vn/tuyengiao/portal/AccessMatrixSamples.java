package vn.tuyengiao.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.conference.domain.call.Called;
import vn.tuyengiao.portal.conference.domain.carried.ItemProposal;
import vn.tuyengiao.portal.conference.domain.carried.SeriesBacklog;
import vn.tuyengiao.portal.conference.domain.carried.SeriesTopics;
import vn.tuyengiao.portal.conference.domain.call.ConferenceSending;
import vn.tuyengiao.portal.conference.domain.group.CallGroupCommand;
import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.conference.domain.membership.ExemptionCommand;
import vn.tuyengiao.portal.conference.domain.membership.MembershipDesk;
import vn.tuyengiao.portal.conference.domain.venue.VenueDesk;
import vn.tuyengiao.portal.conference.domain.venue.VenuePlan;
import vn.tuyengiao.portal.directive.DirectiveRows;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.notification.domain.letter.LetterDesk;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.issue.PaperDesk;
import vn.tuyengiao.portal.paper.domain.issue.PaperPresenting;
import vn.tuyengiao.portal.paper.domain.issue.PaperReader;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet;
import vn.tuyengiao.portal.plan.OfficePlans;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.plan.domain.results.ResultsDesk;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;
import vn.tuyengiao.portal.task.domain.proposal.ProposalSteps;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/**
 * Two districts and somebody of every role in the first one. What is foreign to the
 * communes' people lies in their own district; what is foreign to the district's people
 * in the other one. On each side three communes: one writes its plan, the second waits
 * for the district's decision and has a board, the third writes its report.
 */
class AccessMatrixSamples {

	private static final LocalDate HOLIDAY = LocalDate.of(2027, 1, 1);

	private static final Map<String, String> KEPT_FOR_PAPERS = Map.of("paper_layout", "<layout>", "paper_words",
			"<words>", "signing_line", "<signing>");

	private final JdbcClient jdbc;

	private final Office office;

	private final Users users;

	private final UUID type;

	private final UUID step;

	private final Map<Role, UUID> people = new EnumMap<>(Role.class);

	private final Map<UUID, Map<Sample, UUID>> notices = new HashMap<>();

	private final Sample own;

	private final Sample neighbours;

	private final Sample elsewhere;

	/** In an empty portal. */
	AccessMatrixSamples(Office office) {
		this.office = office;
		jdbc = office.jdbc();
		users = office.users();
		jdbc.sql("insert into holiday (day, name) values (?, 'Tết Dương lịch')").param(HOLIDAY).update();
		type = office.directives().type("Hướng dẫn");
		step = office.directives().report();
		UnitView district = office.district();
		UnitView otherDistrict = office.district("Lý Nhân");
		own = sample(district, List.of("Thụy Lôi", "Tượng Lĩnh", "Khả Phong"));
		neighbours = sample(district, List.of("Nhật Tựu", "Hoàng Tây", "Đại Cương"));
		elsewhere = sample(otherDistrict, List.of("Bắc Lý", "Nhân Khang", "Tiến Thắng"));
		for (Role role : Role.values()) {
			people.put(role, isOfCommune(role) ? writer(role, own.communes()) : users.holding(role, district));
		}
		for (UUID user : people.values()) {
			notices.put(user, new IdentityHashMap<>());
			for (Sample side : List.of(own, neighbours, elsewhere)) {
				notices.get(user).put(side, notice(user, side));
			}
		}
	}

	/** What the one who holds the role asks for. */
	Sample sample(Role role, boolean ofOwnUnit) {
		Sample side = ofOwnUnit ? own : isOfCommune(role) ? neighbours : elsewhere;
		return role == null ? side : side.with("<notice>", notices.get(people.get(role)).get(side));
	}

	/** What he is told himself, of either side. */
	private UUID notice(UUID user, Sample side) {
		UUID id = Ids.next();
		UnitView commune = side.communes().get(0);
		jdbc.sql("""
				insert into notice (id, user_id, unit_id, kind, subject_id, title, summary, href, created_at)
				values (?, ?, ?, 'DIRECTIVE_WITHDRAWN', ?, 'Chỉ thị 05-CT/TW', ?, '/plans', now())""")
			.params(id, user, commune.id(), Ids.next(), "Gửi xã " + commune.shortName())
			.update();
		return id;
	}

	/**
	 * Given by the district to the first commune, which noted something with a file, and
	 * to all.
	 */
	private Map<String, Object> tasks(UnitView district, List<UnitView> communes, UUID writer, UUID officer) {
		UUID task = office.tasks()
			.given(officer, district.id(), "Rà soát", Set.of(), TaskHolder.unit(communes.get(0).id()));
		UUID act = office.tasks()
			.given(officer, district.id(), "Treo khẩu hiệu", Set.of(),
					communes.stream().map(commune -> TaskHolder.unit(commune.id())).toArray(TaskHolder[]::new));
		office.tasks().note(writer, task, "Đang làm");
		UUID evidence = Ids.next();
		jdbc.sql(
				"""
						insert into task_file (id, task_id, note_id, file_id) select ?, n.task_id, n.id, ? from task_note n where n.task_id = ?
						""")
			.params(evidence, office.files().stored(OfficeFiles.pdf("anh.pdf"), writer), task)
			.update();
		return Map.of("<given>", task, "<evidence>", evidence, "<act>", act);
	}

	/** A conference of the district that is on, with a venue in the commune. */
	private Map<String, Object> conferenceDay(UnitView district, UnitView commune, UUID officer) {
		UUID conference = office.conferences().planned(officer, district.id(), TestClock.TODAY, Set.of());
		UUID venue = Ids.next();
		office.as(officer, () -> {
			office.bean(VenueDesk.class)
				.add(conference, venue, new VenuePlan(commune.id(), commune.shortName(), "Hội trường xã", ""));
			office.bean(ConferenceSending.class)
				.call(conference, Ids.next(), Called.person(commune.id(), null, "Trần Văn An", "Đảng ủy viên"));
		});
		office.conferences().send(officer, conference);
		UUID invitee = jdbc.sql("select id from conference_invitee where venue_id = ?")
			.param(venue)
			.query(UUID.class)
			.single();
		return Map.of("<on>", conference, "<venue>", venue, "<session>",
				office.conferences().sessions(conference).get(0), "<mark>", invitee + ":PRESENT");
	}

	/** A new one each time: no request finds what another one left in it. */
	RequestPostProcessor session(Role role) {
		return users.session(people.get(role));
	}

	/** Communes that no page of the boards' work may name to the reader. */
	List<String> outOfReach(Role role) {
		List<Sample> hidden = new ArrayList<>(List.of(elsewhere));
		if (role == null || isOfCommune(role) || role == Role.ADMINISTRATOR) {
			hidden.add(neighbours);
		}
		if (role == null || role == Role.ADMINISTRATOR) {
			hidden.add(own);
		}
		return hidden.stream().flatMap(sample -> sample.communes().stream()).map(UnitView::shortName).toList();
	}

	private static boolean isOfCommune(Role role) {
		return role == Role.BOARD_HEAD || role == Role.BOARD_SECRETARY;
	}

	private UUID writer(Role role, List<UnitView> communes) {
		UUID user = users.holding(role, communes.get(0));
		communes.stream().skip(1).forEach(commune -> users.grant(user, role, commune, LocalDate.of(2020, 1, 1), null));
		return user;
	}

	private Sample sample(UnitView district, List<String> names) {
		List<UnitView> communes = names.stream().map(name -> office.commune(district, name)).toList();
		UUID writer = writer(Role.BOARD_SECRETARY, communes);
		UUID reviewer = users.holding(Role.OFFICER, district);

		OfficePlans plans = office.plans().by(writer);
		UUID draft = plans.draft(names.get(0), task("Quán triệt nghị quyết"));
		UUID waiting = plans.submitted(names.get(1), task("Tuyên truyền miệng"));
		UUID accepted = plans.submitted(names.get(2), task("Bồi dưỡng lý luận"));
		office.plans().by(reviewer).accept(accepted, Subject.PLAN);
		office.as(writer, () -> office.bean(ReportService.class).open(accepted));
		Office.Board board = office.board(names.get(1));

		UUID role = jdbc.sql("select id from role_assignment where user_id = ? and unit_id = ?")
			.params(writer, communes.get(0).id())
			.query(UUID.class)
			.single();
		Map<String, Object> values = new HashMap<>();
		values.put("<unit>", communes.get(0).id());
		values.put("<draft>", draft);
		values.put("<waiting>", waiting);
		values.put("<round>", office.plans().by(reviewer).read(waiting).lastRound(Subject.PLAN).id());
		values.put("<reporting>", accepted);
		values.put("<line>", plans.read(accepted).lines().get(0).id());
		values.put("<obligation>", office.plans().obligation(names.get(0), Subject.PLAN));
		String place = communes.get(0).id() + "." + values.get("<obligation>");
		values.put("<place>", place);
		values.put("<task>", "PLAN." + values.get("<obligation>") + "." + communes.get(0).id() + ".");
		UUID paper = office.papers().issued(PaperKind.PLAN, waiting, writer);
		office.papers().signed(PaperKind.PLAN, waiting, paper, writer);
		values.put("<paper>", paper);
		for (String table : List.of("paper_layout", "paper_words", "signing_line")) {
			UUID kept = jdbc.sql("select id from " + table + " order by valid_from desc, id limit 1")
				.query(UUID.class)
				.single();
			values.put(KEPT_FOR_PAPERS.get(table), kept);
		}
		values.put("<held>", office.conferences()
			.recorded(writer, communes.get(0).id(), TestClock.TODAY, Set.of(), MemberFigures.of(40, 0, 38, 1, 0)));
		values.put("<kind>", office.conferences().briefing());
		values.putAll(called(communes.get(0), writer));
		values.put("<planned-session>", office.conferences().sessions((UUID) values.get("<planned>")).get(0));
		values.put("<invited>", office.conferences()
			.calledBy(reviewer, district.id(), communes.get(0).id(), TestClock.TODAY.plusDays(20)));
		values.putAll(conferenceDay(district, communes.get(0), reviewer));
		values.putAll(contest(communes.get(0), writer));
		values.putAll(tasks(district, communes, writer, reviewer));
		values.put("<board>", board.id());
		values.put("<membership>", board.membershipId());
		values.put("<user>", writer);
		values.put("<role>", role);
		values.putAll(pending(communes.get(0), writer, reviewer));
		values.put("<period>", office.quarter().id());
		values.put("<term>", office.organizations().term(2025).id());
		values.put("<holiday>", HOLIDAY);
		values.put("<type>", type);
		values.put("<body>", office.catalogues()
			.board(communes.get(0), "Ban Tuyên giáo " + communes.get(0).committeeName(), "BTGĐU"));
		values.put("<step>", step);
		values.put("<notice>", Ids.next());
		values.put("<keeper>", district.id());
		UUID anniversary = Ids.next();
		jdbc.sql("""
				insert into anniversary (id, unit_id, kind, name, lunar, day, month)
				values (?, ?, 'LOCAL', 'Ngày thành lập huyện', false, 3, 7)""")
			.params(anniversary, district.id())
			.update();
		values.put("<anniversary>", anniversary);
		values.put("<received>", communes.get(0).id());
		values.putAll(directive(district, communes, reviewer));
		values.putAll(letters(district, communes.get(0), (UUID) values.get("<obligation>"), reviewer));
		values.putAll(series(communes.get(0), writer));
		values.putAll(proposals(district, communes.get(0), writer, reviewer));
		values.put("<new>", Ids.next());
		return new Sample(communes, values);
	}

	/**
	 * A draft of the commune with a venue and a call, its group, and who of it is exempt.
	 */
	private Map<String, Object> called(UnitView commune, UUID writer) {
		UUID planned = office.conferences().planned(writer, commune.id(), TestClock.TODAY.plusDays(20), Set.of());
		UUID call = Ids.next();
		UUID group = Ids.next();
		PersonView person = office.organizations().person(commune, "Lê Văn", "Bình");
		office.as(writer, () -> {
			office.bean(ConferenceSending.class).call(planned, call, Called.unit(commune.id(), 1));
			CallGroups groups = office.bean(CallGroups.class);
			groups.add(group, commune.label(),
					new CallGroupCommand("Bí thư chi bộ", null, null, false, Set.of(), TestClock.TODAY, null));
			groups.addPeople(group, List.of(person.id()));
			office.bean(MembershipDesk.class)
				.exempt(commune.id(), new ExemptionCommand(person.id(), "", "", "tuổi cao", TestClock.TODAY, null));
		});
		return Map.of("<planned>", planned, "<call>", call, "<group>", group, "<hall>",
				one("select id from conference_venue where conference_id = ?", planned), "<grouped>",
				one("select id from call_group_person where group_id = ?", group), "<exemption>",
				one("select id from member_exemption where person_id = ?", person.id()));
	}

	/** A series of the commune with a topic and an item of its backlog. */
	private Map<String, Object> series(UnitView commune, UUID writer) {
		UUID series = office.conferences().series(writer, commune.id());
		UUID topic = Ids.next();
		UUID item = Ids.next();
		office.as(writer, () -> {
			office.bean(SeriesTopics.class).raise(series, topic, null, "Giải phóng mặt bằng", "");
			office.bean(SeriesBacklog.class)
				.propose(series, item, commune.id(), new ItemProposal("Loa truyền thanh", "Đã hỏng", null, null));
		});
		return Map.of("<series>", series, "<topic>", topic, "<backlog-item>", item);
	}

	private UUID one(String statement, UUID of) {
		return jdbc.sql(statement).param(of).query(UUID.class).single();
	}

	/** What somebody who is not asked by the table began with the writer's account. */
	private Map<String, Object> pending(UnitView commune, UUID user, UUID giver) {
		UUID role = Ids.next();
		jdbc.sql("""
				insert into pending_role (id, user_id, role, unit_id, valid_from, given_by, given_at)
				values (?, ?, 'OBSERVER', ?, date '2026-01-01', ?, now())""")
			.params(role, user, commune.id(), giver)
			.update();
		UUID slip = Ids.next();
		jdbc.sql("""
				insert into password_slip (id, user_id, unit_id, asked_by, asked_at, alone)
				values (?, ?, ?, ?, now(), false)""").params(slip, user, commune.id(), giver).update();
		return Map.of("<pending>", role, "<slip>", slip);
	}

	/** Of the district's board: a draft, and what was sent to the first commune. */
	private Map<String, Object> letters(UnitView district, UnitView commune, UUID obligation, UUID writer) {
		office.board(district.shortName());
		UUID leader = users.holding(Role.LEADER, district);
		String task = "PLAN." + obligation + "." + commune.id() + ".";
		List<UUID> made = office.as(writer, () -> List.of(letter(task), letter(task)));
		UUID results = office.as(writer, () -> office.bean(ResultsDesk.class)
			.make(new ResultsDesk.MakeResults(Ids.next(), district.id(), office.quarter().id(), Subject.PLAN)));
		return Map.of("<letter>", made.get(0), "<sent>", made.get(1), "<sent-paper>",
				issued(PaperKind.REMINDER, made.get(1), writer, leader), "<results>", results, "<results-paper>",
				issued(PaperKind.RESULTS, results, writer, leader));
	}

	private UUID letter(String task) {
		return office.bean(LetterDesk.class)
			.make(new LetterDesk.MakeLetter(Ids.next(), List.of(task), LocalDate.of(2027, 3, 1)));
	}

	/**
	 * A contest of the commune that has begun, with a paper, a proposal and what it is
	 * made of; and a conference that is closed.
	 */
	private Map<String, Object> contest(UnitView commune, UUID writer) {
		UUID kind = Ids.next();
		UUID contest = office.conferences().planned(writer, commune.id(), TestClock.TODAY.plusDays(21), Set.of());
		UUID closed = office.conferences().planned(writer, commune.id(), TestClock.TODAY.plusDays(22), Set.of());
		UUID paper = Ids.next();
		UUID item = Ids.next();
		UUID proposal = Ids.next();
		UUID round = Ids.next();
		jdbc.sql("""
				insert into conference_kind (id, name, disseminates, contest, position, valid_from)
				values (?, 'Hội thi', false, true, 30, date '2011-01-01')""").param(kind).update();
		jdbc.sql(
				"""
						update conference set kind_id = ?, status = 'IN_SESSION', sent_at = now(), sent_by = created_by, door_key = '\\x00'
						 where id = ?""")
			.params(kind, contest)
			.update();
		jdbc.sql(
				"""
						update conference set status = 'CLOSED', sent_at = now(), sent_by = created_by, door_key = '\\x00', closed_at = now(),
						       closed_by = created_by where id = ?""")
			.param(closed)
			.update();
		jdbc.sql("""
				insert into conference_agenda (id, conference_id, position, title) values (?, ?, 1, 'Phần thi')""")
			.params(item, contest)
			.update();
		jdbc.sql(
				"""
						insert into conference_paper (id, conference_id, file_id, title, added_by, added_at) values (?, ?, ?, 'Thể lệ', ?, now())""")
			.params(paper, contest, office.files().stored(OfficeFiles.pdf("the-le.pdf"), writer), writer)
			.update();
		jdbc.sql("""
				insert into minutes_part (id, conference_id, kind, spoke, words, position, edited_by, edited_at)
				values (?, ?, 'PROPOSAL', 'Chi bộ', 'Đề nghị', 1, ?, now())""")
			.params(proposal, contest, writer)
			.update();
		jdbc.sql("""
				insert into contest_round (id, conference_id, position, title) values (?, ?, 1, 'Vòng một')""")
			.params(round, contest)
			.update();
		return Map.of("<contest>", contest, "<closed>", closed, "<conference-paper>", paper, "<item>", item,
				"<proposal>", proposal, "<contest-round>", round);
	}

	/** What the commune raised and the district has to answer, in each state. */
	private Map<String, Object> proposals(UnitView district, UnitView commune, UUID writer, UUID officer) {
		Map<String, Object> made = new HashMap<>();
		for (String name : List.of("<raised>", "<awaited>", "<replied>", "<told>")) {
			made.put(name,
					office.proposals().raised(writer, commune.id(), district.id(), "Đề nghị cấp đề cương", null));
		}
		UUID awaited = (UUID) made.get("<awaited>");
		office.as(officer, () -> office.bean(ProposalSteps.class)
			.askInformation(office.proposals().press(awaited), "Bao nhiêu bản", TestClock.TODAY.plusDays(3)));
		office.proposals().answered(officer, (UUID) made.get("<replied>"), "Đã cấp");
		made.put("<answer>", office.proposals().answered(officer, (UUID) made.get("<told>"), "Đã cấp"));
		office.proposals().delivered(writer, (UUID) made.get("<told>"));
		made.put("<source>", office.proposals().source("VISIT"));
		return made;
	}

	private UUID issued(PaperKind kind, UUID record, UUID writer, UUID leader) {
		office.as(writer, () -> office.bean(PaperPresenting.class).present(kind, record));
		PaperSheet sheet = office.as(leader, () -> office.bean(PaperReader.class).open(kind, record));
		return office.as(leader,
				() -> office.bean(PaperDesk.class)
					.issue(kind, record,
							new PaperDesk.IssuePaper(sheet.draftId(), sheet.draftVersion(), TestClock.TODAY, null)));
	}

	/** In force, with one of the communes done and the others late. */
	private Map<String, Object> directive(UnitView keeper, List<UnitView> communes, UUID author) {
		DirectiveRows rows = new DirectiveRows(jdbc, keeper, author, users.holding(Role.LEADER, keeper));
		UUID conference = office.directives().conference();
		UUID planned = office.directives().planLines();
		LocalDate day = LocalDate.of(2026, 11, 1);
		// a body of its own: the district keeps two of them
		DirectiveRows.Kind kind = new DirectiveRows.Kind(office.directives().type("Chỉ thị"),
				office.catalogues().incoming("Bộ Chính trị", "TW"), office.organizations().term(2025).id());
		UUID directive = rows.issued(kind, "05-CT/TW", day, "Về học tập và làm theo Bác",
				Map.of(office.directives().programme(), day.plusDays(9), conference, day.plusDays(9), planned,
						day.plusDays(9)),
				communes, List.of());
		UUID programme = rows.programme(directive, communes.get(0), author, "01-CTr/ĐU", "Quán triệt đến chi bộ",
				day.plusDays(3));
		UUID file = office.files().stored(OfficeFiles.pdf("05-CT-TW.pdf"), author);
		UUID document = Ids.next();
		jdbc.sql("""
				insert into directive_document (id, version_id, position, guidance, file_id)
				select ?, id, 0, false, ? from directive_version where directive_id = ?""")
			.params(document, file, directive)
			.update();
		UUID attached = office.files().stored(OfficeFiles.pdf("05-CT-TW.pdf"), author);
		jdbc.sql("insert into action_programme_file (programme_id, position, file_id) values (?, 0, ?)")
			.params(programme, attached)
			.update();
		UUID version = jdbc.sql("select id from directive_version where directive_id = ?")
			.param(directive)
			.query(UUID.class)
			.single();
		return Map.of("<directive>", directive, "<version>", version, "<conference>", conference, "<plan-step>",
				planned, "<document>", document, "<file>", file, "<programme-file>", attached);
	}

	/** One side's communes, and the values of the table's words in angle brackets. */
	record Sample(List<UnitView> communes, Map<String, Object> values) {

		String value(String word) {
			assertThat(values).as("words of the table").containsKey(word);
			return values.get(word).toString();
		}

		Sample with(String word, Object value) {
			Map<String, Object> changed = new HashMap<>(values);
			changed.put(word, value);
			return new Sample(communes, changed);
		}

	}

}
