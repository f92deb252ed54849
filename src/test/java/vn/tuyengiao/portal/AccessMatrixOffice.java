package vn.tuyengiao.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.directive.DirectiveDesk;
import vn.tuyengiao.portal.directive.DirectiveRows;
import vn.tuyengiao.portal.file.Files;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.PlanDesk;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.Catalogues;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two districts and somebody of every role in the first one. What is foreign to the
 * communes' people lies in their own district; what is foreign to the district's people
 * in the other one. On each side three communes: one writes its plan, the second waits
 * for the district's decision and has a board, the third writes its report.
 */
class AccessMatrixOffice {

	private static final LocalDate HOLIDAY = LocalDate.of(2027, 1, 1);

	private final ApplicationContext portal;

	private final JdbcClient jdbc;

	private final PlanDesk desk;

	private final Organizations organizations;

	private final Users users;

	private final Catalogues catalogues;

	private final UUID type;

	private final UUID step;

	private final Map<Role, UUID> people = new EnumMap<>(Role.class);

	private final Map<UUID, Map<Sample, UUID>> notices = new HashMap<>();

	private final Sample own;

	private final Sample neighbours;

	private final Sample elsewhere;

	/** In an empty portal. */
	AccessMatrixOffice(ApplicationContext portal) {
		this.portal = portal;
		jdbc = portal.getBean(JdbcClient.class);
		desk = new PlanDesk(portal);
		organizations = desk.organizations;
		users = desk.users();
		jdbc.sql("insert into holiday (day, name) values (?, 'Tết Dương lịch')").param(HOLIDAY).update();
		catalogues = new Catalogues(jdbc);
		type = catalogues.type("Hướng dẫn", "HD");
		step = catalogues.step("Báo cáo kết quả", "REPORT", 90);
		UnitView district = desk.tree.district();
		UnitView otherDistrict = organizations.unit(desk.tree.province().id(), UnitKind.DISTRICT, "Lý Nhân", false);
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
		List<UnitView> communes = names.stream().map(name -> organizations.commune(district, name)).toList();
		UUID writer = writer(Role.BOARD_SECRETARY, communes);
		UUID reviewer = users.holding(Role.OFFICER, district);

		UUID draft = desk.draft(writer, communes.get(0), PlanDesk.task("Quán triệt nghị quyết"));
		UUID waiting = desk.submitted(writer, communes.get(1), PlanDesk.task("Tuyên truyền miệng"));
		UUID accepted = desk.submitted(writer, communes.get(2), PlanDesk.task("Bồi dưỡng lý luận"));
		desk.accept(reviewer, accepted, Subject.PLAN);
		desk.as(writer, () -> {
			portal.getBean(ReportService.class).open(accepted);
			return null;
		});

		UUID board = Ids.next();
		jdbc.sql("insert into board (id, unit_id, term_id, name) values (?, ?, ?, 'Ban Tuyên giáo')")
			.params(board, communes.get(1).id(), organizations.term(2025).id())
			.update();
		UUID membership = Ids.next();
		jdbc.sql("""
				insert into board_membership (id, board_id, person_id, board_role, post, valid_from)
				values (?, ?, ?, 'HEAD', 'Phó Bí thư Thường trực', date '2025-07-01')""")
			.params(membership, board, organizations.person(communes.get(1), "Nguyễn Thị", "Hòa").id())
			.update();

		UUID role = jdbc.sql("select id from role_assignment where user_id = ? and unit_id = ?")
			.params(writer, communes.get(0).id())
			.query(UUID.class)
			.single();
		Map<String, Object> values = new HashMap<>();
		values.put("<unit>", communes.get(0).id());
		values.put("<draft>", draft);
		values.put("<waiting>", waiting);
		values.put("<round>", desk.read(reviewer, waiting).lastRound(Subject.PLAN).id());
		values.put("<reporting>", accepted);
		values.put("<line>", desk.read(writer, accepted).lines().get(0).id());
		values.put("<obligation>", desk.obligation(communes.get(0), Subject.PLAN));
		values.put("<board>", board);
		values.put("<membership>", membership);
		values.put("<user>", writer);
		values.put("<role>", role);
		values.put("<period>", desk.quarter.id());
		values.put("<term>", organizations.term(2025).id());
		values.put("<holiday>", HOLIDAY);
		values.put("<type>", type);
		values.put("<body>",
				catalogues.board(communes.get(0), "Ban Tuyên giáo " + communes.get(0).committeeName(), "BTGĐU"));
		values.put("<step>", step);
		values.put("<notice>", Ids.next());
		values.put("<keeper>", district.id());
		values.put("<received>", communes.get(0).id());
		values.putAll(directive(district, communes, reviewer));
		values.put("<new>", Ids.next());
		return new Sample(communes, values);
	}

	/** In force, with one of the communes done and the others late. */
	private Map<String, Object> directive(UnitView keeper, List<UnitView> communes, UUID author) {
		DirectiveRows rows = new DirectiveRows(jdbc, keeper, author, users.holding(Role.LEADER, keeper));
		DirectiveRows.Kind kind = new DirectiveRows.Kind(rows.type("Chỉ thị", "CT"),
				rows.body("Bộ Chính trị", "TW", "CENTRAL"), organizations.term(2025).id());
		UUID step = rows.step("Chương trình hành động", "PROGRAMME");
		UUID conference = rows.step("Hội nghị quán triệt", "CONFERENCE");
		UUID planned = rows.step("Đưa vào kế hoạch", "PLAN");
		LocalDate day = LocalDate.of(2026, 11, 1);
		UUID directive = rows.issued(kind, "05-CT/TW", day, "Về học tập và làm theo Bác",
				Map.of(step, day.plusDays(9), conference, day.plusDays(9), planned, day.plusDays(9)), communes,
				List.of());
		UUID programme = rows.programme(directive, communes.get(0), author, "01-CTr/ĐU", "Quán triệt đến chi bộ",
				day.plusDays(3));
		UUID file = file(author);
		UUID document = Ids.next();
		jdbc.sql("""
				insert into directive_document (id, version_id, position, guidance, file_id)
				select ?, id, 0, false, ? from directive_version where directive_id = ?""")
			.params(document, file, directive)
			.update();
		UUID attached = file(author);
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

	private UUID file(UUID author) {
		return new TransactionTemplate(portal.getBean(PlatformTransactionManager.class))
			.execute(status -> portal.getBean(Files.class).store("file", DirectiveDesk.pdf("05-CT-TW.pdf"), author))
			.id();
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
