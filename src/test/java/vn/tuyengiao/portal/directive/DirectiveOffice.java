package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.Users;

/**
 * A district that keeps directives and two communes that carry them out, with their
 * people, for tests: five steps in the order of the work.
 */
public class DirectiveOffice {

	public final Organizations organizations;

	public final Organizations.Tree tree;

	public final Users users;

	public final UUID officer;

	public final UUID leader;

	public final UUID secretary;

	public final UUID neighbour;

	public final DirectiveRows rows;

	public final DirectiveRows.Kind kind;

	public final UUID acknowledge;

	public final UUID programme;

	public final UUID conference;

	public final UUID plan;

	public final UUID report;

	/** In an empty portal. */
	public DirectiveOffice(ApplicationContext portal) {
		JdbcClient jdbc = portal.getBean(JdbcClient.class);
		organizations = new Organizations(jdbc);
		tree = organizations.tree();
		users = new Users(jdbc, portal.getBean(SessionRepository.class));
		officer = users.holding(Role.OFFICER, tree.district());
		leader = users.holding(Role.LEADER, tree.district());
		secretary = users.holding(Role.BOARD_SECRETARY, tree.first());
		neighbour = users.holding(Role.BOARD_SECRETARY, tree.second());
		rows = new DirectiveRows(jdbc, tree.district(), officer, leader);
		kind = new DirectiveRows.Kind(rows.type("Chỉ thị", "CT"), rows.body("Bộ Chính trị", "TW", "CENTRAL"),
				organizations.term(2025).id());
		acknowledge = rows.step("Xác nhận đã nhận", "ACKNOWLEDGEMENT");
		programme = rows.step("Chương trình hành động", "PROGRAMME");
		conference = rows.step("Hội nghị quán triệt", "CONFERENCE");
		plan = rows.step("Đưa vào kế hoạch", "PLAN");
		report = rows.step("Báo cáo kết quả", "REPORT");
	}

	public List<UnitView> communes() {
		return List.of(tree.first(), tree.second());
	}

	/** All five steps, the first due on the day and each other a week after the last. */
	public Map<UUID, LocalDate> steps(LocalDate first) {
		Map<UUID, LocalDate> steps = new LinkedHashMap<>();
		for (UUID step : List.of(acknowledge, programme, conference, plan, report)) {
			steps.put(step, first.plusWeeks(steps.size()));
		}
		return steps;
	}

	/** To both communes to carry out, with all five steps. */
	public UUID issued(String reference, LocalDate day, LocalDate firstDue) {
		return rows.issued(kind, reference, day, "Trích yếu của " + reference, steps(firstDue), communes(), List.of());
	}

	/**
	 * So many directives to so many communes besides the two, at all stages of the work:
	 * each unit is one step further than the one before it.
	 */
	public List<UUID> many(int directives, int units, LocalDate newest) {
		List<UnitView> communes = new ArrayList<>(communes());
		while (communes.size() < units) {
			communes.add(organizations.commune(tree.district(), "Mẫu " + communes.size()));
		}
		List<UUID> steps = List.copyOf(steps(newest).keySet());
		List<UUID> made = new ArrayList<>();
		for (int d = 0; d < directives; d++) {
			LocalDate day = newest.minusDays(7L * d);
			UUID directive = rows.issued(kind, (d + 10) + "-CT/TW", day,
					"Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, nội dung " + d,
					steps(day.plusDays(20)), communes.subList(0, units - units / 9),
					communes.subList(units - units / 9, units));
			for (int u = 0; u < units; u++) {
				for (int s = 0; s < (d + u) % (steps.size() + 1); s++) {
					rows.done(directive, communes.get(u), steps.get(s), day.plusDays(3));
				}
			}
			made.add(directive);
		}
		return made;
	}

}
