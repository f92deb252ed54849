package vn.tuyengiao.portal.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * A district with two communes that owe plans, the people who write and review them, and
 * the two quarters around the tests' new year: IV/2026 and I/2027.
 */
public class PlanOffice {

	public final Organizations.Tree tree;

	public final PeriodView lastQuarter;

	public final PeriodView quarter;

	public final Users users;

	public final UUID secretary;

	public final UUID head;

	public final UUID neighbour;

	public final UUID officer;

	public final UUID leader;

	public final UUID observer;

	/** On the first commune's board. */
	public final PersonView member;

	private final VietnamTime time;

	private final Map<UUID, RequestPostProcessor> sessions = new HashMap<>();

	/** Quarters are opened from {@code firstDay} on, which becomes the clock's today. */
	public PlanOffice(JdbcClient jdbc, ApplicationEventPublisher events, SessionRepository<?> sessionRepository,
			VietnamTime time, TestClock clock, LocalDate firstDay) {
		this.time = time;
		clock.set(firstDay);
		Organizations organizations = new Organizations(jdbc, events);
		tree = organizations.tree();
		lastQuarter = organizations.period(PeriodKind.QUARTER, 2026, 4);
		quarter = organizations.period(PeriodKind.QUARTER, 2027, 1);
		users = new Users(jdbc, sessionRepository);
		secretary = users.holding(Role.BOARD_SECRETARY, tree.first());
		head = users.holding(Role.BOARD_HEAD, tree.first());
		neighbour = users.holding(Role.BOARD_SECRETARY, tree.second());
		officer = users.holding(Role.OFFICER, tree.district());
		leader = users.holding(Role.LEADER, tree.district());
		observer = users.holding(Role.OBSERVER, tree.district());
		member = organizations.person(tree.first(), "Nguyễn Thị", "Hòa");
		UUID board = Ids.next();
		jdbc.sql("insert into board (id, unit_id, term_id, name) values (?, ?, ?, 'Ban Tuyên giáo')")
			.params(board, tree.first().id(), organizations.term(2025).id())
			.update();
		jdbc.sql("""
				insert into board_membership (id, board_id, person_id, board_role, post, valid_from)
				values (?, ?, ?, 'HEAD', 'Phó Bí thư Thường trực', date '2025-07-01')""")
			.params(Ids.next(), board, member.id())
			.update();
	}

	/** The test's thread acts as the user; {@link #nobody} ends it. */
	public void as(UUID user) {
		users.actAs(user, time);
	}

	public static void nobody() {
		SecurityContextHolder.clearContext();
	}

	/** Signs a request in: one session for each user, as in one browser. */
	public RequestPostProcessor session(UUID user) {
		return sessions.computeIfAbsent(user, users::session);
	}

}
