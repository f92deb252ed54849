package vn.tuyengiao.portal.conference.domain.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Series and their months; each method is one statement. */
@Component
@RequiredArgsConstructor
class SeriesQueries {

	/** Of a meeting: the host's people see drafts too. */
	private static final String MEETING_IN_SIGHT = """
			(%s or exists (select 1 from called_unit p where p.conference_id = c.id and %s))"""
		.formatted(AccessScope.condition("c.unit_id"), AccessScope.condition("p.unit_id"));

	private static final ListStatement SERIES = ListStatement
		.of("""
				select s.id, s.title, s.rule, s.day, s.week, s.weekday, u.short_name as unit_name, k.name as kind_name, l.id as held_id,
				       l.held_on, n.id as next_id, n.held_on as next_on, coalesce(s.ends_on < date_trunc('month', cast(:today as date)), false) as ended,
				       (select count(*)::int from series_topic t where t.series_id = s.id and t.closed_on is null) as open,
				       (select count(*)::int from series_item i where i.series_id = s.id and i.state = 'PROPOSED' and %2$s) as proposed,
				       count(*) over () as total
				  from conference_series s
				  join unit u on u.id = s.unit_id
				  join conference_kind k on k.id = s.kind_id
				  left join lateral (select c.id, c.held_on from conference c where c.series_id = s.id and c.status = 'CLOSED' and %1$s
				                      order by c.series_month desc limit 1) l on true
				  left join lateral (select c.id, c.held_on from conference c
				                      where c.series_id = s.id and c.status in ('DRAFT', 'INVITED', 'IN_SESSION') and %1$s
				                      order by c.series_month limit 1) n on true
				 where {where} {order} {page}"""
			.formatted(MEETING_IN_SIGHT, AccessScope.condition("i.unit_id")))
		.order("title", "s.title collate \"vi-x-icu\"")
		.order("unit", "u.short_name collate numbered")
		.order("held", "l.held_on")
		.last("u.reporting, u.short_name collate numbered, s.title collate \"vi-x-icu\", s.id");

	private static final String SHEET = """
			select s.*, u.name as unit_name, u.reporting, k.name as kind_name,
			       array(select g.group_id from conference_series_group g where g.series_id = s.id) as groups,
			       array(select x.unit_id from conference_series_unit x where x.series_id = s.id) as units,
			       coalesce((select string_agg(g.name, ', ' order by g.name collate numbered)
			                   from conference_series_group x join call_group g on g.id = x.group_id where x.series_id = s.id), '') as group_names,
			       coalesce((select string_agg(n.name, ', ' order by n.short_name collate numbered)
			                   from conference_series_unit x join unit n on n.id = x.unit_id where x.series_id = s.id), '') as unit_names,
			       coalesce((select string_agg(n.name || ' [' || n.slug || ']', e'\\n' order by n.short_name collate numbered)
			                   from conference_series_unit x join unit n on n.id = x.unit_id where x.series_id = s.id), '') as unit_labels,
			       %s as reached_from, %s as concerned
			  from conference_series s
			  join unit u on u.id = s.unit_id
			  join conference_kind k on k.id = s.kind_id
			 where s.id = :id"""
		.formatted(AccessScope.reachedFrom("s.unit_id"), SeriesSight.CONCERNED);

	private final ListQueries lists;

	private final JdbcClient jdbc;

	Page<SeriesRow> page(@Nullable String words, boolean ended, AccessScope scope, LocalDate today, Pageable page) {
		Conditions conditions = new Conditions().and(SeriesSight.IN_SIGHT)
			.with(AccessScope.PARAMETER, scope.rootArray())
			.with("today", today)
			.words(words, "s.search", "u.search");
		if (!ended) {
			conditions.and("(s.ends_on is null or s.ends_on >= date_trunc('month', cast(:today as date)))");
		}
		return lists.page(SERIES, conditions, page, SeriesQueries::row);
	}

	/**
	 * The series with those of the reader's units that reach its host.
	 * @param granted units at which the reader holds a role
	 */
	Optional<FoundSeries> find(UUID id, UUID[] granted, AccessScope scope, LocalDate today) {
		return jdbc.sql(SHEET)
			.param("id", id)
			.param(AccessScope.GRANTED, granted)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("today", today)
			.query((row, number) -> new FoundSeries(sheet(row), row.getBoolean("reporting"),
					Rows.ids(row, "reached_from"), row.getBoolean("concerned")))
			.optional();
	}

	/** Whether a unit, or one below it, is called by the series. */
	boolean isConcerned(UUID id, UUID unitId, LocalDate today) {
		return jdbc.sql("""
				select exists (select 1 from conference_series s where s.id = :id and %s)
				""".formatted(SeriesSight.CONCERNED))
			.param("id", id)
			.param(AccessScope.PARAMETER, new UUID[] { unitId })
			.param("today", today)
			.query(Boolean.class)
			.single();
	}

	/** The newest first, as far as the reader sees the meetings. */
	List<SeriesMonth> months(UUID id, AccessScope scope, int most) {
		return jdbc
			.sql("""
					select m.* from (
					    select c.series_month as month, c.id, c.title, c.status, c.held_on, c.series_day, '' as reason
					      from conference c where c.series_id = :id and %s
					    union all
					    select x.month, null, '', null, null, null, x.reason from conference_series_skip x where x.series_id = :id) m
					 order by m.month desc, m.status = 'CANCELLED', m.id limit :most
					"""
				.formatted(MEETING_IN_SIGHT))
			.param("id", id)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("most", most)
			.query((row, number) -> new SeriesMonth(Rows.day(row, "month"), Rows.id(row, "id"), row.getString("title"),
					Rows.oneOf(ConferenceStatus.class, row, "status"), Rows.day(row, "held_on"),
					Rows.day(row, "series_day"), row.getString("reason")))
			.list();
	}

	/** The meeting of the month; none if nobody opened it, or it was called off. */
	Optional<UUID> meeting(UUID id, LocalDate month) {
		return jdbc
			.sql("""
					select c.id from conference c where c.series_id = :id and c.series_month = :month and c.status <> 'CANCELLED'
					""")
			.param("id", id)
			.param("month", month)
			.query(UUID.class)
			.optional();
	}

	/** Months from that one on in which it does not meet. */
	Set<LocalDate> skipped(UUID id, LocalDate from) {
		return Set.copyOf(jdbc.sql("""
				select x.month from conference_series_skip x where x.series_id = :id and x.month >= :from
				""").param("id", id).param("from", from).query(LocalDate.class).list());
	}

	/** All that have not ended, for whoever looks which of them come near. */
	List<UUID> running(LocalDate month) {
		return jdbc
			.sql("""
					select s.id from conference_series s where s.starts_on <= cast(:month as date) + interval '1 month' and (s.ends_on is null or s.ends_on >= :month) order by s.id
					""")
			.param("month", month)
			.query(UUID.class)
			.list();
	}

	private static SeriesRow row(ResultSet row, int number) throws SQLException {
		return new SeriesRow(Rows.id(row, "id"), row.getString("title"), row.getString("unit_name"),
				row.getString("kind_name"), rule(row), Rows.id(row, "held_id"), Rows.day(row, "held_on"),
				Rows.id(row, "next_id"), Rows.day(row, "next_on"), row.getInt("open"), row.getInt("proposed"),
				row.getBoolean("ended"));
	}

	private static MeetingRule rule(ResultSet row) throws SQLException {
		Integer weekday = Rows.number(row, "weekday");
		return new MeetingRule(Rows.oneOf(MeetingRule.Kind.class, row, "rule"), Rows.number(row, "day"),
				Rows.number(row, "week"), weekday == null ? null : DayOfWeek.of(weekday));
	}

	private static SeriesSheet sheet(ResultSet row) throws SQLException {
		SeriesCommand series = new SeriesCommand(Rows.id(row, "kind_id"), row.getString("title"),
				row.getString("meeting_title"), row.getString("place"), row.getString("chair"),
				row.getString("secretary"), rule(row), row.getObject("begins_at", LocalTime.class),
				row.getInt("minutes"), Set.copyOf(Rows.ids(row, "groups")), Rows.number(row, "seats"),
				Set.copyOf(Rows.ids(row, "units")), Rows.day(row, "starts_on"), Rows.day(row, "ends_on"));
		return new SeriesSheet(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "unit_id"),
				row.getString("unit_name"), row.getString("kind_name"), series, row.getString("group_names"),
				row.getString("unit_names"), row.getString("unit_labels"), false, false);
	}

	/** A series, whether its host reports, and how the reader comes to it. */
	record FoundSeries(SeriesSheet sheet, boolean reporting, List<UUID> reachedFrom, boolean concerned) {
	}

}
