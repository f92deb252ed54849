package vn.tuyengiao.portal.testing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tuyengiao.portal.conference.OfficeConferences;
import vn.tuyengiao.portal.directive.OfficeDirectives;
import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.paper.OfficePapers;
import vn.tuyengiao.portal.plan.OfficePlans;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.OfficeTasks;
import vn.tuyengiao.portal.task.OfficeProposals;

/**
 * The office of a test: the district Kim Bảng with the communes Đồng Hóa and Văn Xá,
 * their people, and what they do, in sentences. Injected into tests on the whole
 * application; it opens when it is first asked, in an empty portal, and is closed before
 * the next test. What is not asked for is not made.
 */
public final class Office {

	private final ApplicationContext portal;

	private final Map<String, UnitView> units = new LinkedHashMap<>();

	private final Map<String, PeriodView> quarters = new HashMap<>();

	private final Map<UUID, Board> boards = new HashMap<>();

	private final Map<UUID, RequestPostProcessor> sessions = new HashMap<>();

	private Organizations.Tree tree;

	private Users users;

	private Catalogues catalogues;

	private OfficePeople people;

	private OfficePlans plans;

	private OfficeDirectives directives;

	private OfficePapers papers;

	private OfficeConferences conferences;

	private OfficeTasks tasks;

	private OfficeProposals proposals;

	Office(ApplicationContext portal) {
		this.portal = portal;
	}

	/** Forgets everything, as the tables are emptied. */
	synchronized void close() {
		units.clear();
		quarters.clear();
		boards.clear();
		sessions.clear();
		tree = null;
		users = null;
		catalogues = null;
		people = null;
		plans = null;
		directives = null;
		papers = null;
		conferences = null;
		proposals = null;
	}

	/** From here on it is this day, at nine in the morning. */
	public Office on(LocalDate today) {
		bean(TestClock.class).set(today);
		return this;
	}

	public UnitView province() {
		return tree().province();
	}

	public UnitView district() {
		return tree().district();
	}

	/** By the short name, with or without accents and blanks: {@code donghoa}. */
	public UnitView unit(String name) {
		tree();
		UnitView unit = units.get(plain(name));
		if (unit == null) {
			throw new IllegalArgumentException("no " + name + " among " + units.keySet());
		}
		return unit;
	}

	/** All that report to any district of the office, the oldest first. */
	public List<UnitView> communes() {
		tree();
		return units.values().stream().filter(UnitView::reporting).toList();
	}

	/** One more commune of the district; the portal hears of it. */
	public UnitView commune(String name) {
		return commune(district(), name);
	}

	public UnitView commune(UnitView district, String name) {
		return keep(organizations().commune(district, name));
	}

	/** Another district of the province, still without communes. */
	public UnitView district(String name) {
		return keep(organizations().unit(province().id(), UnitKind.DISTRICT, name, false));
	}

	/** The quarter that the office plans: the first of 2027. */
	public PeriodView quarter() {
		return quarter(2027, 1);
	}

	/**
	 * Made when it is first asked for, with the dates of {@link Organizations#period}.
	 */
	public synchronized PeriodView quarter(int year, int number) {
		tree();
		return quarters.computeIfAbsent(number + "/" + year,
				name -> organizations().period(PeriodKind.QUARTER, year, number));
	}

	/** The commune's propaganda board with its head; made when it is first asked for. */
	public synchronized Board board(String commune) {
		return boards.computeIfAbsent(unit(commune).id(), unit -> newBoard(unit(commune)));
	}

	private Board newBoard(UnitView commune) {
		Board board = new Board(Ids.next(), Ids.next(), organizations().person(commune, "Nguyễn Thị", "Hòa"));
		jdbc().sql("insert into board (id, unit_id, term_id, name) values (?, ?, ?, 'Ban Tuyên giáo')")
			.params(board.id(), commune.id(), organizations().term(2025).id())
			.update();
		jdbc().sql("""
				insert into board_membership (id, board_id, person_id, board_role, post_kind, post, valid_from)
				values (?, ?, ?, 'HEAD', 'STANDING_DEPUTY_SECRETARY', 'Phó Bí thư Thường trực', date '2025-07-01')""")
			.params(board.membershipId(), board.id(), board.head().id())
			.update();
		return board;
	}

	public OfficePeople people() {
		tree();
		return people;
	}

	/** What communes plan and the district reviews, in {@link #quarter()}. */
	public synchronized OfficePlans plans() {
		if (plans == null) {
			plans = new OfficePlans(this);
		}
		return plans;
	}

	/** Documents of plans and reports, with the words and the layout that they have. */
	public synchronized OfficePapers papers() {
		if (papers == null) {
			papers = new OfficePapers(this);
		}
		return papers;
	}

	/** What is given to be done. */
	public synchronized OfficeTasks tasks() {
		if (tasks == null) {
			tasks = new OfficeTasks(this);
		}
		return tasks;
	}

	/** What units hold and record; with two kinds of conferences. */
	public synchronized OfficeConferences conferences() {
		if (conferences == null) {
			conferences = new OfficeConferences(this);
		}
		return conferences;
	}

	/** What communes raise and the district answers; with the sources of proposals. */
	public synchronized OfficeProposals proposals() {
		if (proposals == null) {
			proposals = new OfficeProposals(this);
		}
		return proposals;
	}

	/** What the district registers, issues and gets back. */
	public synchronized OfficeDirectives directives() {
		if (directives == null) {
			directives = new OfficeDirectives(this);
		}
		return directives;
	}

	public OfficeFiles files() {
		return new OfficeFiles(this);
	}

	/** Signs a request in: one session for each user, as in one browser. */
	public synchronized RequestPostProcessor session(UUID user) {
		return sessions.computeIfAbsent(user, users()::session);
	}

	/** The test's thread acts as the user until {@link #nobody}. */
	public void as(UUID user) {
		users().actAs(user, bean(VietnamTime.class));
	}

	public static void nobody() {
		SecurityContextHolder.clearContext();
	}

	public <T> T as(UUID user, Supplier<T> step) {
		as(user);
		try {
			return step.get();
		}
		finally {
			nobody();
		}
	}

	public void as(UUID user, Runnable step) {
		as(user, () -> {
			step.run();
			return null;
		});
	}

	/** For units and periods that an office does not have by itself; announces them. */
	public Organizations organizations() {
		return new Organizations(jdbc(), portal);
	}

	/** For other users and roles, and for sessions of their own. */
	public synchronized Users users() {
		if (users == null) {
			users = new Users(jdbc(), portal.getBeanProvider(SessionRepository.class).getIfAvailable());
		}
		return users;
	}

	/** For types, bodies and steps that an office does not have by itself. */
	public synchronized Catalogues catalogues() {
		if (catalogues == null) {
			catalogues = new Catalogues(jdbc());
		}
		return catalogues;
	}

	public JdbcClient jdbc() {
		return bean(JdbcClient.class);
	}

	public <T> T bean(Class<T> type) {
		return portal.getBean(type);
	}

	private synchronized Organizations.Tree tree() {
		if (tree == null) {
			// nobody has to hear of units before there is a period
			tree = new Organizations(jdbc()).tree();
			List.of(tree.province(), tree.district(), tree.first(), tree.second()).forEach(this::keep);
			people = new OfficePeople(users(), tree);
		}
		return tree;
	}

	private UnitView keep(UnitView unit) {
		units.put(plain(unit.shortName()), unit);
		return unit;
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replace('đ', 'd')
			.replaceAll("[^a-z0-9]", "");
	}

	/** A commune's board of 2025 to 2030. */
	public record Board(UUID id, UUID membershipId, PersonView head) {
	}

}
