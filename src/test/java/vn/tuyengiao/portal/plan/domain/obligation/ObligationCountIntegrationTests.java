package vn.tuyengiao.portal.plan.domain.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.domain.unit.UnitAdministration;
import vn.tuyengiao.portal.organization.domain.unit.UnitCommand;
import vn.tuyengiao.portal.organization.domain.unit.UnitRecord;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The kept counts of what units owe are those that a count of the rows gives, whatever
 * was written and whoever wrote beside.
 */
@IntegrationTest
class ObligationCountIntegrationTests {

	private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

	private static final int STEPS = 60;

	/** What one side has and the other has not. */
	private static final String DIFFERENCE = """
			with kept as (
			    select unit_id, period_id, subject, status, open, standing, silent_after, sum(number)::bigint as number
			      from obligation_tally group by 1, 2, 3, 4, 5, 6, 7 having sum(number) <> 0),
			counted as (
			    select c.ancestor_id, o.period_id, o.subject, o.status, o.frozen_at is null as open, k.standing, k.silent_after,
			           count(*) as number
			      from obligation o
			      join unit_closure c on c.descendant_id = o.unit_id
			     cross join lateral kept_standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on,
			                                      o.first_submitted_on, o.return_count) k
			     group by 1, 2, 3, 4, 5, 6, 7)
			select 'kept' as side, d.*::text from (table kept except table counted) d
			union all select 'counted', d.*::text from (table counted except table kept) d""";

	private static final String DIFFERENCE_ON_A_DAY = """
			with kept as (
			    select unit_id, period_id, subject,
			           case when silent_after < :today then 'SILENT' else standing end as standing, sum(number)::bigint as number
			      from obligation_tally group by 1, 2, 3, 4 having sum(number) <> 0),
			counted as (
			    select c.ancestor_id, o.period_id, o.subject, standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on,
			           o.first_submitted_on, o.return_count, :today) as standing, count(*) as number
			      from obligation o join unit_closure c on c.descendant_id = o.unit_id group by 1, 2, 3, 4)
			select 'kept' as side, d.*::text from (table kept except table counted) d
			union all select 'counted', d.*::text from (table counted except table kept) d""";

	private static final String DIFFERENCE_OF_YEARS = """
			with counted as (
			    select p.year, o.unit_id, count(*) as obligations
			      from obligation o join reporting_period p on p.id = o.period_id group by 1, 2),
			kept as (select year, unit_id, obligations from unit_year where obligations <> 0)
			select 'kept' as side, d.*::text from (table kept except table counted) d
			union all select 'counted', d.*::text from (table counted except table kept) d""";

	@Autowired
	private Office office;

	@Autowired
	private ObligationBook owedBook;

	@Autowired
	private ObligationCountBook book;

	@Autowired
	private ObligationRepository obligations;

	@Autowired
	private ObligationQueries queries;

	@Autowired
	private UnitAdministration administration;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private VietnamTime time;

	@Autowired
	private TestClock clock;

	private Organizations organizations;

	private Organizations.Tree tree;

	private UnitView otherDistrict;

	private List<UnitView> communes;

	private List<PeriodView> periods;

	@BeforeEach
	void openTheOffice() {
		clock.set(FIRST_DAY);
		organizations = office.organizations();
		tree = organizations.tree();
		otherDistrict = organizations.unit(tree.province().id(), UnitKind.DISTRICT, "Duy Tiên", true);
		communes = new ArrayList<>(List.of(tree.first(), tree.second(),
				organizations.commune(otherDistrict, "Bạch Thượng"), organizations.commune(otherDistrict, "Mộc Bắc")));
		periods = List.of(organizations.period(PeriodKind.QUARTER, 2026, 4),
				organizations.period(PeriodKind.QUARTER, 2027, 1), organizations.period(PeriodKind.YEAR, 2027, null));
		office.as(office.users().holding(Role.ADMINISTRATOR, tree.province()));
	}

	@AfterEach
	void leave() {
		Office.nobody();
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4 })
	void keptCountsAreThoseOfTheRowsAfterWhateverWasWritten(long seed) {
		Random random = new Random(seed);
		List<String> done = new ArrayList<>();
		for (int step = 0; step < STEPS; step++) {
			done.add(act(random));
			assertThat(differences()).as("seed %s after %s", seed, done).isEmpty();
		}
		assertThat(done).as("seed %s", seed).anyMatch(action -> action.startsWith("move"));
	}

	@Test
	void scopeCountsNestedUnitsOnceAndOwnOnesToo() {
		UUID period = periods.get(0).id();
		clock.set(periods.get(0).planDueOn());
		owedBook.open(time.today());
		assertThat(total(period, null, tree.province().id())).isEqualTo(10);
		assertThat(total(period, null, otherDistrict.id())).as("the district reports itself").isEqualTo(6);
		assertThat(total(period, null, tree.province().id(), otherDistrict.id(), communes.get(2).id())).isEqualTo(10);
		assertThat(total(period, null, tree.first().id(), otherDistrict.id(), communes.get(2).id())).isEqualTo(8);
		assertThat(total(period, otherDistrict.id(), tree.province().id())).isEqualTo(6);
		assertThat(total(period, tree.province().id(), otherDistrict.id(), communes.get(2).id(), tree.first().id()))
			.isEqualTo(8);
		assertThat(total(period, otherDistrict.id(), communes.get(2).id(), tree.first().id())).isEqualTo(2);
		assertThat(total(period, tree.second().id(), tree.first().id())).isZero();
		assertThat(total(period, tree.second().id())).isZero();
	}

	@Test
	void standingChangesWithTheDayAlone() {
		ObligationFilter filter = new ObligationFilter(periods.get(0).id(), null, null, Subject.PLAN, null,
				Standing.SILENT, null, true);
		AccessScope scope = new AccessScope(Set.of(tree.province().id()));
		owedBook.open(periods.get(0).planDueOn());
		clock.set(periods.get(0).planDueOn());
		assertThat(queries.list(filter, scope, PageRequest.of(0, 25)).getTotalElements()).isZero();
		clock.set(periods.get(0).planDueOn().plusDays(1));
		assertThat(queries.list(filter, scope, PageRequest.of(0, 25)).getTotalElements()).isEqualTo(5);
	}

	@Test
	void twoWritersNeverWaitForEachOtherAtTheUnitsAboveThem() throws Exception {
		owedBook.open(periods.get(0).planDueOn());
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			transaction.executeWithoutResult(status -> {
				begin(tree.first());
				try {
					other.submit(() -> transaction.executeWithoutResult(beside -> begin(tree.second())))
						.get(20, TimeUnit.SECONDS);
					other.submit(book::fold).get(20, TimeUnit.SECONDS);
				}
				catch (Exception ex) {
					throw new AssertionError(ex);
				}
			});
		}
		finally {
			other.shutdown();
		}
		assertThat(differences()).isEmpty();
		book.fold();
		assertThat(differences()).isEmpty();
	}

	@Test
	void whoWritesWhileHisUnitMovesIsCountedAtItsNewPlace() throws Exception {
		owedBook.open(periods.get(0).planDueOn());
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			Future<?> moving = transaction.execute(status -> {
				begin(tree.first());
				Future<?> beside = other.submit(() -> transaction
					.executeWithoutResult(moved -> moveInClosure(tree.first().id(), otherDistrict.id())));
				assertThatExceptionOfType(TimeoutException.class).as("it waits for the writer")
					.isThrownBy(() -> beside.get(1, TimeUnit.SECONDS));
				return beside;
			});
			moving.get(20, TimeUnit.SECONDS);
			assertThat(differences()).isEmpty();

			Future<?> writing = transaction.execute(status -> {
				moveInClosure(tree.first().id(), tree.district().id());
				Future<?> beside = other.submit(() -> transaction.executeWithoutResult(moved -> submit(tree.first())));
				assertThatExceptionOfType(TimeoutException.class).as("it waits for the move")
					.isThrownBy(() -> beside.get(1, TimeUnit.SECONDS));
				return beside;
			});
			writing.get(20, TimeUnit.SECONDS);
			assertThat(differences()).isEmpty();
		}
		finally {
			other.shutdown();
		}
	}

	@Test
	void foldingLeavesOneRowOfEachKind() {
		owedBook.open(periods.get(0).planDueOn());
		transaction.executeWithoutResult(status -> {
			begin(tree.first());
			submit(tree.first());
		});
		long before = rows();
		book.fold();
		assertThat(rows()).isLessThan(before);
		assertThat(jdbc.sql("""
				select count(*) from (select 1 from obligation_count
				 group by unit_id, period_id, subject, status, open, standing, silent_after having count(*) > 1) d""")
			.query(Long.class)
			.single()).isZero();
		assertThat(differences()).isEmpty();
	}

	private String act(Random random) {
		UnitView commune = communes.get(random.nextInt(communes.size()));
		return switch (random.nextInt(10)) {
			case 0 -> {
				clock.set(time.today().plusDays(1 + random.nextInt(20)));
				yield "day " + time.today();
			}
			case 1 -> "open " + owedBook.open(time.today());
			case 2 -> "freeze " + owedBook.freeze(time.today());
			case 3 -> {
				UnitView district = random.nextBoolean() ? tree.district() : otherDistrict;
				yield "move " + change(commune, district.slug(), null);
			}
			case 4 -> {
				yield "close " + change(commune, null, random.nextInt(3) == 0 ? time.today() : null);
			}
			case 5 -> {
				PeriodView period = periods.get(random.nextInt(periods.size()));
				int by = random.nextInt(9) - 4;
				organizations.period(new PeriodView(period.id(), period.kind(), period.year(), period.quarter(),
						period.startsOn(), period.endsOn(), period.opensOn(), period.planDueOn().plusDays(by),
						period.planLockOn().plusDays(by), period.reportDueOn().plusDays(by),
						period.reportLockOn().plusDays(by)));
				yield "dates " + by;
			}
			case 6 -> {
				book.fold();
				yield "fold";
			}
			default -> {
				boolean kept = random.nextInt(4) > 0;
				String step = transaction.execute(status -> {
					if (!kept) {
						status.setRollbackOnly();
					}
					return step(random);
				});
				yield step + (kept ? "" : " undone");
			}
		};
	}

	/** Up to three steps of one transaction on obligations by chance. */
	private String step(Random random) {
		StringBuilder done = new StringBuilder("step");
		List<UUID> ids = jdbc.sql("select id from obligation order by unit_id, period_id, subject")
			.query(UUID.class)
			.list();
		for (int i = 0; i < 3 && !ids.isEmpty(); i++) {
			Obligation obligation = obligations.findForStep(ids.get(random.nextInt(ids.size()))).orElseThrow();
			LocalDate today = time.today();
			try {
				switch (obligation.getStatus()) {
					case NONE -> obligation.follow(SubmissionStatus.DRAFT, today);
					case DRAFT, RETURNED -> {
						if (random.nextInt(3) == 0) {
							obligation.extend(today.plusDays(random.nextInt(30)), today);
						}
						else {
							obligation.follow(SubmissionStatus.SUBMITTED, today);
						}
					}
					default -> {
						if (random.nextBoolean()) {
							obligation.follow(SubmissionStatus.RETURNED, today);
						}
						else {
							obligation.follow(SubmissionStatus.ACCEPTED, today);
						}
					}
				}
				done.append(' ').append(obligation.getStatus());
			}
			catch (RefusedException | InvalidInputException ex) {
				done.append(" refused");
			}
			obligations.saveAndFlush(obligation);
		}
		return done.toString();
	}

	/**
	 * @param parent slug of the new unit above; null leaves it where it is
	 */
	private String change(UnitView commune, String parent, LocalDate validTo) {
		UnitRecord unit = administration.unit(commune.id());
		String above = parent != null ? parent : unit.parent();
		administration.change(commune.id(), unit.version(), new UnitCommand(unit.details(), above, validTo));
		return commune.shortName() + " " + above + " " + validTo;
	}

	private void begin(UnitView unit) {
		Obligation plan = plan(unit);
		plan.follow(SubmissionStatus.DRAFT, time.today());
		obligations.saveAndFlush(plan);
	}

	private void submit(UnitView unit) {
		Obligation plan = plan(unit);
		plan.follow(SubmissionStatus.SUBMITTED, time.today());
		obligations.saveAndFlush(plan);
	}

	private Obligation plan(UnitView unit) {
		return obligations.findForStep(unit.id(), periods.get(0).id(), Subject.PLAN).orElseThrow();
	}

	private void moveInClosure(UUID unit, UUID parent) {
		jdbc.sql("delete from unit_closure where descendant_id = ? and depth > 0").param(unit).update();
		jdbc.sql("""
				insert into unit_closure (ancestor_id, descendant_id, depth)
				select ancestor_id, ?, depth + 1 from unit_closure where descendant_id = ?""")
			.params(unit, parent)
			.update();
	}

	private long total(UUID period, UUID under, UUID... roots) {
		return queries
			.list(new ObligationFilter(period, null, under, null, null, null, null, null),
					new AccessScope(Set.of(roots)), PageRequest.of(0, 25))
			.getTotalElements();
	}

	private long rows() {
		return jdbc.sql("select count(*) from obligation_count").query(Long.class).single();
	}

	private List<Map<String, Object>> differences() {
		List<Map<String, Object>> found = new ArrayList<>(jdbc.sql(DIFFERENCE).query().listOfRows());
		for (int days : List.of(-30, 0, 1, 40, 400)) {
			found
				.addAll(jdbc.sql(DIFFERENCE_ON_A_DAY).param("today", time.today().plusDays(days)).query().listOfRows());
		}
		found.addAll(jdbc.sql(DIFFERENCE_OF_YEARS).query().listOfRows());
		return found;
	}

}
