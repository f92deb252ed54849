package vn.tuyengiao.portal.plan.domain.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.plan.PlanOverview;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Organizations;
import vn.tuyengiao.portal.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever oversees hundreds of units reads the same as who oversees just those of them
 * that owe something, though the database goes another way for him.
 */
@IntegrationTest
class WideScopeIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 28);

	@Autowired
	private Office office;

	@Autowired
	private ObligationBook book;

	@Autowired
	private ObligationQueries queries;

	@Autowired
	private ObligationChipQueries chips;

	@Autowired
	private ObligationMatrixQueries matrix;

	@Autowired
	private WideScopeQueries wide;

	@Autowired
	private PlanOverview overview;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	private UnitView province;

	private UnitView district;

	private UUID leaderOfAll;

	private UUID leaderOfDistrict;

	private PeriodView quarter;

	@BeforeEach
	void openTheOffice() {
		clock.set(LocalDate.of(2026, 9, 1));
		Organizations organizations = office.organizations();
		province = organizations.unit(null, UnitKind.PROVINCE, "Hà Nam", false);
		district = organizations.unit(province.id(), UnitKind.DISTRICT, "Kim Bảng", false);
		UnitView idle = organizations.unit(province.id(), UnitKind.DISTRICT, "Duy Tiên", false);
		communes(district, 130, true);
		communes(idle, 250, false);
		organizations.period(PeriodKind.QUARTER, 2026, 4);
		quarter = organizations.period(PeriodKind.QUARTER, 2027, 1);
		organizations.period(PeriodKind.YEAR, 2027, null);
		book.open(TODAY.minusDays(100));
		book.open(TODAY.minusDays(25));
		clock.set(TODAY);
		leaderOfAll = office.users().holding(Role.LEADER, province);
		leaderOfDistrict = office.users().holding(Role.LEADER, district);
		write();
		wide.refresh();
		assertThat(wide.is(scope(province))).isTrue();
		assertThat(wide.is(scope(district))).isFalse();
	}

	@AfterEach
	void leave() {
		Office.nobody();
	}

	@Test
	void eachPageOfTheListIsAPieceOfTheWhole() {
		List<ObligationFilter> filters = List.of(ObligationFilter.any(),
				new ObligationFilter(null, 2027, district.id(), null, null, null, null, null),
				new ObligationFilter(null, null, null, null, null, null, "xa", null));
		for (ObligationFilter filter : filters) {
			List<UUID> whole = new ArrayList<>();
			queries.each(filter, scope(province), Sort.unsorted(), rows -> rows.forEach(row -> whole.add(row.id())));
			List<UUID> pages = new ArrayList<>();
			Page<ObligationRow> page = queries.list(filter, scope(province), PageRequest.of(0, 60));
			assertThat(page.getTotalElements()).isEqualTo(whole.size()).isGreaterThan(500);
			while (true) {
				page.forEach(row -> pages.add(row.id()));
				if (!page.hasNext()) {
					break;
				}
				page = queries.list(filter, scope(province), page.nextPageable());
			}
			assertThat(pages).containsExactlyElementsOf(whole);
		}
	}

	@Test
	void homePageAndMatrixAreThoseOfTheDistrict() {
		office.as(leaderOfDistrict);
		List<Object> narrow = read();
		office.as(leaderOfAll);
		List<Object> wide = read();
		assertThat(wide).isEqualTo(narrow);
		assertThat(overview.openFigures()).isNotEmpty();
		assertThat(matrix.page(2027, null, null, PageRequest.of(1, 25, Sort.by("unit"))).getTotalElements())
			.isEqualTo(130);
	}

	@Test
	void nextToReviewIsTheSameAndNeverWhatTheReviewerWrote() {
		Optional<ObligationRow> first = queries.nextToReview(scope(province), leaderOfAll);
		assertThat(first).isPresent().isEqualTo(inDistrict(leaderOfAll));
		jdbc.sql("update plan set written_by = written_by || ? where id = ?")
			.params(leaderOfAll, first.orElseThrow().planId())
			.update();
		Optional<ObligationRow> second = queries.nextToReview(scope(province), leaderOfAll);
		assertThat(second).isPresent().isEqualTo(inDistrict(leaderOfAll)).isNotEqualTo(first);
	}

	@Test
	void whatTheReaderDidIsCountedAlikeFromBothSides() {
		int plans = jdbc.sql("update plan set written_by = written_by || ?").param(leaderOfAll).update();
		assertThat(plans).isBetween(40, ObligationCounts.MOST - 1);
		ObligationCounts.Beside asked = new ObligationCounts.Beside(quarter.id(), leaderOfAll);
		assertThat(chips.counts(ObligationFilter.any(), scope(province), asked).involving()).isEqualTo(plans);
		assertThat(chips.counts(ObligationFilter.any(), scope(district), asked).involving()).isEqualTo(plans);
		jdbc.sql(
				"""
						insert into plan (id, unit_id, period_id, status, created_by, created_at, last_edited_by, last_edited_at, written_by)
						select uuidv7(), o.unit_id, o.period_id, 'DRAFT', :writer, now(), :writer, now(), array[:writer]
						  from obligation o
						 where o.subject = 'PLAN' and not exists (
						       select 1 from plan p where p.unit_id = o.unit_id and p.period_id = o.period_id)""")
			.param("writer", leaderOfAll)
			.update();
		assertThat(chips.counts(ObligationFilter.any(), scope(province), asked).involving())
			.isEqualTo(ObligationCounts.MOST)
			.isEqualTo(chips.counts(ObligationFilter.any(), scope(district), asked).involving());
	}

	private Optional<ObligationRow> inDistrict(UUID reviewer) {
		// through the same root, so that the row says the same of how it is reached
		return queries.nextToReview(scope(district), reviewer)
			.map(row -> queries
				.list(new ObligationFilter(row.period().id(), null, row.unitId(), row.subject(), null, null, null,
						null), scope(province), PageRequest.of(0, 1))
				.getContent()
				.get(0));
	}

	private List<Object> read() {
		return List.of(overview.openFigures(), matrix.totals(2027, null), lines(null, null, 1, Sort.by("unit")),
				lines(null, null, 0, Sort.by(Sort.Direction.DESC, "unit")),
				lines(null, null, 0, Sort.by(Sort.Direction.DESC, ObligationMatrixQueries.BEHIND)),
				lines(district.id(), "7", 0, Sort.by("unit")));
	}

	/** Cells are found by their period: their order says nothing. */
	private List<Object> lines(UUID unit, String text, int number, Sort sort) {
		Page<ObligationMatrixQueries.Line> page = matrix.page(2027, unit, text, PageRequest.of(number, 25, sort));
		return List.of(page.getTotalElements(),
				page.map(line -> List.of(line.unitId(), line.unitName(), Set.copyOf(line.cells()))).getContent());
	}

	private static AccessScope scope(UnitView unit) {
		return new AccessScope(Set.of(unit.id()));
	}

	private void communes(UnitView above, int number, boolean reporting) {
		jdbc.sql(
				"""
						with added as (
						    insert into unit (id, parent_id, kind, name, short_name, committee_name, symbol, slug, reporting, valid_from)
						    select uuidv7(), :above, 'COMMUNE', 'xã ' || label, label, 'Đảng ủy xã ' || label, 'ĐU', uuidv7()::text, :reporting,
						           date '2000-01-01'
						      from (select (array['Đồng', 'Á', 'Ba', 'Ê', 'Ô', 'ấp'])[n % 6 + 1] || ' ' || n as label
						              from generate_series(1, :number) n) named
						    returning id)
						insert into unit_closure (ancestor_id, descendant_id, depth)
						select c.ancestor_id, added.id, c.depth + 1 from added join unit_closure c on c.descendant_id = :above
						union all select id, id, 0 from added""")
			.param("above", above.id())
			.param("number", number)
			.param("reporting", reporting)
			.update();
	}

	/** Every third plan of the quarter is begun, of these every second waits. */
	private void write() {
		jdbc.sql(
				"""
						insert into plan (id, unit_id, period_id, status, created_by, created_at, last_edited_by, last_edited_at, written_by)
						select uuidv7(), o.unit_id, o.period_id, case when o.place % 2 = 0 then 'SUBMITTED' else 'DRAFT' end, :writer, now(),
						       :writer, now(), array[]::uuid[]
						  from (select o.*, row_number() over (order by o.id) as place from obligation o
						         where o.period_id = :period and o.subject = :subject) o
						 where o.place % 3 = 0""")
			.param("writer", leaderOfDistrict)
			.param("period", quarter.id())
			.param("subject", Subject.PLAN.name())
			.update();
		jdbc.sql(
				"""
						insert into review_round (id, plan_id, subject, number, submitted_by, submitted_at, content)
						select uuidv7(), p.id, 'PLAN', 1, :writer,
						       (:today::date - 1 - (row_number() over (order by p.id) % 3)::int + time '14:00') at time zone 'Asia/Ho_Chi_Minh', '{}'
						  from plan p where p.status = 'SUBMITTED'""")
			.param("writer", leaderOfDistrict)
			.param("today", TODAY)
			.update();
		jdbc.sql("""
				update obligation o
				   set status = p.status, first_submitted_on = case p.status when 'SUBMITTED' then :today::date - 3 end
				  from plan p where p.unit_id = o.unit_id and p.period_id = o.period_id and o.subject = 'PLAN'""")
			.param("today", TODAY)
			.update();
	}

}
