package vn.tuyengiao.portal.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodSaved;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitSaved;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;

/**
 * Units, terms, people and periods for tests, written straight into the database. With a
 * publisher it also announces them as the portal does; without one it stays silent.
 */
public class Organizations {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	public Organizations(JdbcClient jdbc) {
		this(jdbc, event -> {
		});
	}

	public Organizations(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** A province, in it one district, in it two communes that report. */
	public Tree tree() {
		UnitView province = unit(null, UnitKind.PROVINCE, "Hà Nam", false);
		UnitView district = unit(province.id(), UnitKind.DISTRICT, "Kim Bảng", false);
		return new Tree(province, district, commune(district, "Đồng Hóa"), commune(district, "Văn Xá"));
	}

	/** A reporting commune with a slug that no other test uses. */
	public UnitView commune(UnitView district, String shortName) {
		return unit(district.id(), UnitKind.COMMUNE, shortName, true);
	}

	/** Any unit, existing since 2000. */
	public UnitView unit(UUID parentId, UnitKind kind, String shortName, boolean reporting) {
		UUID id = Ids.next();
		String prefix = switch (kind) {
			case CENTRAL -> "";
			case PROVINCE -> "tỉnh ";
			case DISTRICT -> "huyện ";
			case COMMUNE -> "xã ";
			case TOWNSHIP -> "thị trấn ";
			case WARD -> "phường ";
		};
		UnitView unit = new UnitView(id, parentId, kind, prefix + shortName, shortName, "Đảng ủy " + prefix + shortName,
				"ĐU", "u" + id.toString().replace("-", ""), reporting);
		jdbc.sql(
				"""
						insert into unit (id, parent_id, kind, name, short_name, committee_name, symbol, slug, reporting, valid_from)
						values (?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, date '2000-01-01')
						""")
			.params(id, parentId == null ? null : parentId.toString(), kind.name(), unit.name(), shortName,
					unit.committeeName(), unit.symbol(), unit.slug(), reporting)
			.update();
		jdbc.sql("""
				insert into unit_closure (ancestor_id, descendant_id, depth)
				select ancestor_id, :unit, depth + 1 from unit_closure where descendant_id = cast(:parent as uuid)
				union all select :unit, :unit, 0
				""").param("unit", id).param("parent", parentId == null ? null : parentId.toString()).update();
		events.publishEvent(new UnitSaved(unit));
		return unit;
	}

	/**
	 * The term 1/7/{@code startYear} to 30/6 five years later; taken over if it exists.
	 */
	public TermView term(int startYear) {
		String name = startYear + "–" + (startYear + 5);
		UUID id = jdbc.sql("""
				insert into term (id, name, starts_on, ends_on) values (?, ?, ?, ?)
				on conflict (name) do update set name = excluded.name returning id
				""")
			.params(Ids.next(), name, LocalDate.of(startYear, 7, 1), LocalDate.of(startYear + 5, 6, 30))
			.query(UUID.class)
			.single();
		return new TermView(id, name, LocalDate.of(startYear, 7, 1), LocalDate.of(startYear + 5, 6, 30));
	}

	public PersonView person(UnitView unit, String familyName, String givenName) {
		PersonView person = new PersonView(Ids.next(), unit.id(), familyName, givenName);
		jdbc.sql("insert into person (id, unit_id, family_name, given_name) values (?, ?, ?, ?)")
			.params(person.id(), unit.id(), familyName, givenName)
			.update();
		return person;
	}

	/** The year and its four quarters, in this order, with {@link #period}'s dates. */
	public List<PeriodView> year(int year) {
		List<PeriodView> periods = new ArrayList<>();
		periods.add(period(PeriodKind.YEAR, year, null));
		for (int quarter = 1; quarter <= 4; quarter++) {
			periods.add(period(PeriodKind.QUARTER, year, quarter));
		}
		return periods;
	}

	/**
	 * A period that opens 45 days before it starts; the plan is due ten days before the
	 * start and locked on the last day before it, the report due five days after the end
	 * and locked ten days later. Taken over with these dates if it exists.
	 */
	public PeriodView period(PeriodKind kind, int year, Integer quarter) {
		LocalDate start = LocalDate.of(year, quarter == null ? 1 : quarter * 3 - 2, 1);
		LocalDate end = start.plusMonths(quarter == null ? 12 : 3).minusDays(1);
		return period(new PeriodView(Ids.next(), kind, year, quarter, start, end, start.minusDays(45),
				start.minusDays(10), start.minusDays(1), end.plusDays(5), end.plusDays(15)));
	}

	/** Exactly this period; if the kind, year and quarter exist, they get these dates. */
	public PeriodView period(PeriodView wanted) {
		UUID id = jdbc.sql("""
				insert into reporting_period (id, kind, year, quarter, starts_on, ends_on, opens_on, plan_due_on,
				                              plan_lock_on, report_due_on, report_lock_on)
				values (?, ?, ?, ?::int, ?, ?, ?, ?, ?, ?, ?)
				on conflict (kind, year, quarter) do update
				    set opens_on = excluded.opens_on, plan_due_on = excluded.plan_due_on,
				        plan_lock_on = excluded.plan_lock_on, report_due_on = excluded.report_due_on,
				        report_lock_on = excluded.report_lock_on
				returning id
				""")
			.params(wanted.id(), wanted.kind().name(), wanted.year(), wanted.quarter(), wanted.startsOn(),
					wanted.endsOn(), wanted.opensOn(), wanted.planDueOn(), wanted.planLockOn(), wanted.reportDueOn(),
					wanted.reportLockOn())
			.query(UUID.class)
			.single();
		PeriodView period = new PeriodView(id, wanted.kind(), wanted.year(), wanted.quarter(), wanted.startsOn(),
				wanted.endsOn(), wanted.opensOn(), wanted.planDueOn(), wanted.planLockOn(), wanted.reportDueOn(),
				wanted.reportLockOn());
		events.publishEvent(new PeriodSaved(period));
		return period;
	}

	/** A small piece of the Party's tree. */
	public record Tree(UnitView province, UnitView district, UnitView first, UnitView second) {
	}

}
