package vn.tuyengiao.portal.organization.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitSaved;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;

@Service
@RequiredArgsConstructor
@SingleReads
class OrganizationService implements Organization {

	private static final Pattern LABEL = Pattern.compile(".*\\[([a-z0-9-]+)]");

	private static final String UNIT = """
			select u.id, u.parent_id, u.kind, u.name, u.short_name, u.committee_name, u.symbol, u.slug, u.reporting
			from unit u
			""";

	private static final String BY_NAME = " order by u.short_name collate \"vi-x-icu\", u.id";

	private final JdbcClient jdbc;

	private final UnitRepository units;

	private final UnitTree tree;

	private final ChangeLock lock;

	private final PersonRepository people;

	private final VietnamTime time;

	private final ApplicationEventPublisher events;

	@Override
	public UnitView unit(UUID id) {
		return jdbc.sql(UNIT + "where u.id = :id")
			.param("id", id)
			.query(OrganizationRows::unit)
			.optional()
			.orElseThrow(() -> new NotFoundException("unit " + id));
	}

	@Override
	public List<UnitView> units(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(UNIT + "where u.id = any(:ids)" + BY_NAME)
			.param("ids", ids.toArray(UUID[]::new))
			.query(OrganizationRows::unit)
			.list();
	}

	@Override
	public List<UnitView> reportingUnitsUnder(Collection<UUID> rootIds) {
		if (rootIds.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(UNIT + """
				where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')
				  and exists (select 1 from unit_closure c
				              where c.descendant_id = u.id and c.ancestor_id = any(:roots))
				""" + BY_NAME)
			.param("today", time.today())
			.param("roots", rootIds.toArray(UUID[]::new))
			.query(OrganizationRows::unit)
			.list();
	}

	@Override
	public List<UnitView> lineage(UUID unitId) {
		return jdbc
			.sql(UNIT + "join unit_closure c on c.ancestor_id = u.id where c.descendant_id = :id order by c.depth")
			.param("id", unitId)
			.query(OrganizationRows::unit)
			.list();
	}

	@Override
	public List<UnitView> search(String text, int limit) {
		return jdbc
			.sql(UNIT
					+ """
							where :today between u.valid_from and coalesce(u.valid_to, 'infinity')
							  and (fold(u.name) like '%' || fold(:text) || '%' or fold(u.committee_name) like '%' || fold(:text) || '%'
							       or u.slug = fold(:text))
							order by fold(u.short_name) <> fold(:text), u.short_name collate "vi-x-icu", u.id
							limit :limit
							""")
			.param("today", time.today())
			.param("text", text.strip())
			.param("limit", limit)
			.query(OrganizationRows::unit)
			.list();
	}

	@Override
	public Optional<UnitView> pick(String text) {
		String typed = text.strip();
		Matcher label = LABEL.matcher(typed);
		List<UnitView> found = jdbc.sql(UNIT + """
				where :today between u.valid_from and coalesce(u.valid_to, 'infinity')
				  and (u.slug = :slug or fold(u.name) = fold(:text) or fold(u.short_name) = fold(:text)
				       or fold(u.committee_name) = fold(:text))
				order by u.slug <> :slug
				limit 2
				""")
			.param("today", time.today())
			.param("slug", label.matches() ? label.group(1) : typed)
			.param("text", typed)
			.query(OrganizationRows::unit)
			.list();
		boolean exact = found.size() == 1
				|| found.size() == 2 && found.get(0).slug().equals(label.matches() ? label.group(1) : typed);
		return exact ? Optional.of(found.get(0)) : Optional.empty();
	}

	@Override
	@Transactional
	public UnitView createRoot(UnitKind kind, String name, String shortName, String committeeName, String symbol) {
		lock.acquire();
		if (units.count() > 0) {
			throw new RefusedException("unit.refused.root-exists");
		}
		UnitDetails details = new UnitDetails(kind, name, shortName, committeeName, symbol, null, Slugs.of(shortName),
				false, time.today());
		UnitView root = tree.insert(new Unit(Ids.next(), null, details)).view();
		events.publishEvent(new UnitSaved(root));
		return root;
	}

	@Override
	public PeriodView period(UUID id) {
		return jdbc.sql("select * from reporting_period where id = :id")
			.param("id", id)
			.query(OrganizationRows::period)
			.optional()
			.orElseThrow(() -> new NotFoundException("period " + id));
	}

	@Override
	public List<PeriodView> periods() {
		return jdbc.sql("select * from reporting_period order by year desc, kind desc, quarter desc")
			.query(OrganizationRows::period)
			.list();
	}

	@Override
	public Optional<PeriodView> periodOn(PeriodKind kind, LocalDate day) {
		return find(kind == PeriodKind.YEAR ? CalendarPeriod.ofYear(day.getYear()) : CalendarPeriod.quarterOf(day));
	}

	@Override
	public Optional<PeriodView> previous(PeriodView period) {
		return find(CalendarPeriod.of(period).plus(-1));
	}

	private Optional<PeriodView> find(CalendarPeriod period) {
		return jdbc.sql("""
				select * from reporting_period
				where kind = :kind and year = :year and quarter is not distinct from cast(:quarter as int)
				""")
			.param("kind", period.kind().name())
			.param("year", period.year())
			.param("quarter", period.quarter())
			.query(OrganizationRows::period)
			.optional();
	}

	@Override
	public Optional<TermView> termOn(LocalDate day) {
		return jdbc.sql("select * from term where :day between starts_on and ends_on order by starts_on desc limit 1")
			.param("day", day)
			.query(OrganizationRows::term)
			.optional();
	}

	@Override
	public List<TermView> terms() {
		return jdbc.sql("select * from term order by starts_on desc").query(OrganizationRows::term).list();
	}

	@Override
	public List<PersonView> people(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return jdbc.sql("""
				select * from person where id = any(:ids)
				order by given_name collate "vi-x-icu", family_name collate "vi-x-icu", id
				""").param("ids", ids.toArray(UUID[]::new)).query(OrganizationRows::person).list();
	}

	@Override
	public List<PersonView> peopleAt(UUID unitId) {
		return jdbc.sql("""
				select * from person where unit_id = :unit
				order by given_name collate "vi-x-icu", family_name collate "vi-x-icu", id
				""").param("unit", unitId).query(OrganizationRows::person).list();
	}

	@Override
	@Transactional
	public PersonView addPerson(UUID unitId, String familyName, String givenName) {
		return people.saveAndFlush(new Person(Ids.next(), unitId, familyName, givenName)).view();
	}

}
