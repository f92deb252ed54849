package vn.tuyengiao.portal.conference.domain.carried;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Topics and items of series; each method is one statement. Who asks has read the series.
 */
@Component
@RequiredArgsConstructor
class CarriedQueries {

	private static final String TOPIC = """
			select t.*, coalesce(c.title, '') as meeting from series_topic t left join conference c on c.id = t.conference_id""";

	private static final String ITEM = """
			select i.*, u.name as unit_name, a.display_name, i.state = 'PLACED' and (c.id is null or c.status = 'CANCELLED') as free
			  from series_item i
			  join unit u on u.id = i.unit_id
			  join app_user a on a.id = i.proposed_by
			  left join conference c on c.id = i.conference_id""";

	private final JdbcClient jdbc;

	/** Those that are watched, the oldest first, then those closed since that day. */
	List<WatchedTopic> topics(UUID seriesId, LocalDate closedSince) {
		return jdbc.sql("""
				%s
				 where t.series_id = :series and (t.closed_on is null or t.closed_on >= :since)
				 order by t.closed_on nulls first, t.raised_on, t.id
				""".formatted(TOPIC))
			.param("series", seriesId)
			.param("since", closedSince)
			.query(CarriedQueries::topic)
			.list();
	}

	Optional<WatchedTopic> topic(UUID seriesId, UUID id) {
		return jdbc.sql("""
				%s
				 where t.series_id = :series and t.id = :id
				""".formatted(TOPIC)).param("series", seriesId).param("id", id).query(CarriedQueries::topic).optional();
	}

	/**
	 * What is open first, then what was decided, the newest first.
	 * @param whole of all units, else of those in the scope and what was accepted
	 */
	List<BacklogItem> items(UUID seriesId, boolean whole, AccessScope scope, int most) {
		return jdbc
			.sql("""
					%s
					 where i.series_id = :series and (:whole or i.state in ('ACCEPTED', 'PLACED') or %s)
					 order by array_position(array['PROPOSED', 'POSTPONED', 'ACCEPTED', 'PLACED', 'DECLINED'], i.state), i.proposed_at desc, i.id
					 limit :most
					"""
				.formatted(ITEM, AccessScope.condition("i.unit_id")))
			.param("series", seriesId)
			.param("whole", whole)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("most", most)
			.query(CarriedQueries::item)
			.list();
	}

	/**
	 * What was accepted for the month or earlier, or for whichever comes next, and stands
	 * in no agenda: also what stood in that of a draft thrown away or of a meeting called
	 * off. The oldest first.
	 */
	List<UUID> due(UUID seriesId, LocalDate month) {
		return jdbc.sql("""
				select i.id from series_item i left join conference c on c.id = i.conference_id
				 where i.series_id = :series and (i.month is null or i.month <= :month)
				   and (i.state = 'ACCEPTED' or i.state = 'PLACED' and (c.id is null or c.status = 'CANCELLED'))
				 order by i.proposed_at, i.id
				""").param("series", seriesId).param("month", month).query(UUID.class).list();
	}

	Optional<BacklogItem> item(UUID seriesId, UUID id) {
		return jdbc.sql("""
				%s
				 where i.series_id = :series and i.id = :id
				""".formatted(ITEM)).param("series", seriesId).param("id", id).query(CarriedQueries::item).optional();
	}

	private static WatchedTopic topic(ResultSet row, int number) throws SQLException {
		return new WatchedTopic(Rows.id(row, "id"), Rows.id(row, "series_id"), row.getString("title"),
				row.getString("note"), Rows.id(row, "conference_id"), row.getString("meeting"),
				Rows.day(row, "raised_on"), Rows.day(row, "closed_on"), row.getString("outcome"));
	}

	/** What stood in an agenda that is gone is only accepted again. */
	private static BacklogItem item(ResultSet row, int number) throws SQLException {
		boolean free = row.getBoolean("free");
		return new BacklogItem(Rows.id(row, "id"), Rows.id(row, "series_id"), Rows.id(row, "unit_id"),
				row.getString("unit_name"), row.getString("title"), row.getString("why"), Rows.number(row, "minutes"),
				Rows.day(row, "month"), free ? ItemState.ACCEPTED : Rows.oneOf(ItemState.class, row, "state"),
				row.getString("answer"), row.getString("display_name"), Rows.instant(row, "proposed_at"),
				free ? null : Rows.id(row, "conference_id"));
	}

}
