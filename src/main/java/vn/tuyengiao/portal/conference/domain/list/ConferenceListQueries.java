package vn.tuyengiao.portal.conference.domain.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.directive.PlannedMakeUp;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads conferences of many units; each method is one statement. */
@Component
@RequiredArgsConstructor
class ConferenceListQueries {

	/** Figures, those of a conference that others hold only of units in sight. */
	static final String COUNTED_IN_SIGHT = """
			(select coalesce(sum(f.members - f.exempt), 0)::int as obliged, coalesce(sum(f.present + f.made_up), 0)::int as reached,
			        coalesce(sum(f.attendances), 0)::int as attendances, coalesce(sum(f.essays), 0)::int as essays,
			        coalesce(sum(f.masses), 0)::int as masses
			   from conference_figures f where f.conference_id = c.id and (%s or %s))"""
		.formatted(AccessScope.condition("c.unit_id"), AccessScope.condition("f.unit_id"));

	/** Of a unit in the reader's scope, or somebody of such a unit is called to it. */
	static final String IN_SIGHT = """
			(%s or exists (select 1 from called_unit p where p.conference_id = c.id and %s))"""
		.formatted(AccessScope.condition("c.unit_id"), AccessScope.condition("p.unit_id"));

	private static final ListStatement CONFERENCES = ListStatement
		.of("""
				select c.id, c.title, k.name as kind, u.short_name as unit_name, c.held_on, c.status, c.entered_for, x.obliged,
				       x.reached, x.attendances, x.masses, count(*) over () as total,
				       array_to_string(array(select d.reference from conference_directive n join directive d on d.id = n.directive_id
				                              where n.conference_id = c.id order by d.issued_on desc, d.reference), ', ') as directives
				  from conference c
				  join unit u on u.id = c.unit_id
				  join conference_kind k on k.id = c.kind_id
				  cross join lateral %s x
				 where {where}
				 {order} {page}"""
			.formatted(COUNTED_IN_SIGHT))
		.order("day", "c.held_on")
		.order("unit", "u.short_name collate numbered")
		.order("share", "x.reached::float / nullif(x.obliged, 0)")
		.order("reached", "x.reached")
		.last("c.held_on desc, c.id");

	private static final String TOTALS = """
			select count(*) filter (where c.status = 'CLOSED')::int as conferences, coalesce(sum(x.obliged), 0)::int as obliged, coalesce(sum(x.reached), 0)::int as reached,
			       coalesce(sum(x.attendances), 0)::int as attendances, coalesce(sum(x.essays), 0)::int as essays,
			       coalesce(sum(x.masses), 0)::int as masses
			  from conference c
			  cross join lateral %s x
			 where {where}"""
		.formatted(COUNTED_IN_SIGHT);

	/**
	 * Any unit for who writes for it; one that does not report for who leads it as well.
	 */
	private static final ListStatement UNITS = ListStatement
		.of("""
				select u.id, u.name, u.committee_name, count(*) over () as total from unit u
				 where {where} and :today between u.valid_from and coalesce(u.valid_to, 'infinity')
				   and (not u.reporting or exists (select 1 from unit_closure w where w.descendant_id = u.id and w.ancestor_id = any(:writes)))
				 {order} {page}""")
		.last("u.reporting, u.short_name collate numbered, u.id");

	/** Left out unless somebody asks for them. */
	private static final String[] OVER = { ConferenceStatus.CANCELLED.name(), ConferenceStatus.WITHDRAWN.name() };

	private static final String UNDER = """
			exists (select 1 from unit_closure w where w.descendant_id = c.unit_id and w.ancestor_id = :unit)""";

	private static final String ON = """
			exists (select 1 from conference_directive w where w.conference_id = c.id and w.directive_id = :directive)""";

	private final ListQueries lists;

	private final JdbcClient jdbc;

	Page<ConferenceRow> page(ConferenceFilter filter, AccessScope scope, Pageable page) {
		return lists.page(CONFERENCES, wanted(filter, scope), page, ConferenceListQueries::row);
	}

	void each(ConferenceFilter filter, AccessScope scope, Sort sort, Consumer<Stream<ConferenceRow>> reader) {
		lists.each(CONFERENCES, wanted(filter, scope), sort, ConferenceListQueries::row, reader);
	}

	ConferenceTotals totals(ConferenceFilter filter, AccessScope scope) {
		return lists.figures(TOTALS, wanted(filter, scope),
				(row, number) -> new ConferenceTotals(row.getInt("conferences"), row.getInt("obliged"),
						row.getInt("reached"), row.getInt("attendances"), row.getInt("essays"), row.getInt("masses")));
	}

	/**
	 * @param writes where reporting units are written for
	 * @param leads where the others are
	 */
	Page<ConferenceUnit> units(@Nullable String words, Set<UUID> writes, Set<UUID> leads, LocalDate today,
			Pageable page) {
		Conditions wanted = new Conditions()
			.and(AccessScope.condition("u.id"), AccessScope.PARAMETER,
					Stream.concat(writes.stream(), leads.stream()).toArray(UUID[]::new))
			.words(words, "u.search")
			.with("writes", writes.toArray(UUID[]::new))
			.with("today", today);
		return lists.page(UNITS, wanted, page, (row, number) -> new ConferenceUnit(Rows.id(row, "id"),
				row.getString("name"), row.getString("committee_name")));
	}

	/**
	 * Sessions ahead to make up for conferences on the directive to which somebody of
	 * these units is called, the next one first.
	 * @param now Vietnam's clock
	 */
	List<PlannedMakeUp> makeUps(UUID directiveId, Collection<UUID> units, LocalDateTime now) {
		return jdbc.sql("""
				select p.unit_id, s.held_on, s.begins_at, c.id
				  from conference_directive n
				  join conference c on c.id = n.conference_id and c.status in ('INVITED', 'IN_SESSION', 'CLOSED')
				  join conference_session s on s.conference_id = c.id and s.make_up and s.held_on + s.ends_at > :now
				  join called_unit p on p.conference_id = c.id and p.unit_id = any(:units)
				 where n.directive_id = :directive
				 order by s.held_on, s.begins_at, s.id
				""")
			.param("directive", directiveId)
			.param("units", units.toArray(UUID[]::new))
			.param("now", now)
			.query((row, number) -> new PlannedMakeUp(Rows.id(row, "unit_id"), Rows.day(row, "held_on"),
					row.getObject("begins_at", LocalTime.class), "/conferences/" + Rows.id(row, "id")))
			.list();
	}

	private static Conditions wanted(ConferenceFilter filter, AccessScope scope) {
		return new Conditions().and(IN_SIGHT, AccessScope.PARAMETER, scope.rootArray())
			.equal("c.status", "status", filter.status())
			.and("c.status <> all(:over)", "over", filter.status() == null ? OVER : null)
			.words(filter.words(), "c.search")
			.equal("c.kind_id", "kind", filter.kind())
			.and(UNDER, "unit", filter.unit())
			.and(ON, "directive", filter.directive())
			.and("c.held_on >= :from", "from", filter.from())
			.and("c.held_on <= :to", "to", filter.to());
	}

	private static ConferenceRow row(ResultSet row, int number) throws SQLException {
		return new ConferenceRow(Rows.id(row, "id"), row.getString("title"), row.getString("kind"),
				row.getString("unit_name"), Rows.day(row, "held_on"), row.getString("directives"),
				row.getInt("obliged"), row.getInt("reached"), row.getInt("attendances"), row.getInt("masses"),
				Rows.oneOf(ConferenceStatus.class, row, "status"), row.getBoolean("entered_for"));
	}

}
