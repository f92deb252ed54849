package vn.tuyengiao.portal.conference.domain.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.day.HostScreen.Totals;
import vn.tuyengiao.portal.conference.domain.day.HostScreen.VenueNow;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * All venues of a conference with thousands of them at a session, by one statement: what
 * needs somebody first.
 */
@Component
@RequiredArgsConstructor
class HostScreenQueries {

	/** Without a sign of life for so long, nobody there has the list open. */
	private static final Duration CONNECTED = Duration.ofMinutes(1);

	private static final ListStatement VENUES = ListStatement
		.of("""
				with called as (
				    select i.venue_id,
				           count(*) filter (where i.origin <> 'WALK_IN' and i.exempt = '')::int as obliged,
				           count(*) filter (where i.origin <> 'WALK_IN' and i.exempt = '' and a.state = 'ABSENT')::int as absent,
				           count(*) filter (where i.origin <> 'WALK_IN' and i.exempt = '' and a.state is null)::int as open,
				           count(*) filter (where i.origin <> 'WALK_IN' and i.exempt = '' and i.reply = 'EXCUSED'
				                              and coalesce(a.state, 'ABSENT') = 'ABSENT')::int as excused,
				           count(*) filter (where i.origin = 'WALK_IN' and a.state <> 'ABSENT')::int as walk_ins
				      from conference_invitee i
				      left join attendance a on a.session_id = :session and a.invitee_id = i.id
				     where i.conference_id = :conference group by i.venue_id),
				marked as (
				    select a.venue_id, count(*) filter (where a.state <> 'ABSENT')::int as present,
				           count(*) filter (where a.state = 'LATE')::int as late, max(a.marked_at) as last_mark
				      from attendance a where a.session_id = :session group by a.venue_id),
				now as (
				    select v.id, v.unit_id, v.name, u.short_name as unit_name, v.position, v.silence, coalesce(v.seen_at > :fresh, false) as connected,
				           case when v.closed_by_host then 'CLOSED'
				                when v.handed_in_at is not null and v.on_paper then 'PAPER'
				                when v.handed_in_at is not null then 'HANDED_IN'
				                when :begun and m.last_mark is null then 'SILENT'
				                when v.seen_at > :fresh then case when :begun then 'RUNNING' else 'READY' end
				                when m.last_mark is not null then 'LOST' else 'AWAY' end as stage,
				           coalesce(c.obliged, 0) as obliged, coalesce(m.present, 0) as present, coalesce(m.late, 0) as late,
				           coalesce(c.absent, 0) as absent, coalesce(c.open, 0) as open, coalesce(c.excused, 0) as excused,
				           coalesce(c.walk_ins, 0) as walk_ins, m.last_mark
				      from conference_venue v
				      join unit u on u.id = v.unit_id
				      left join called c on c.venue_id = v.id
				      left join marked m on m.venue_id = v.id
				     where v.conference_id = :conference)
				select n.*, count(*) over () as total, count(*) filter (where n.connected) over () as all_connected,
				       count(*) filter (where n.stage = 'SILENT') over () as all_silent,
				       count(*) filter (where n.stage in ('HANDED_IN', 'PAPER', 'CLOSED')) over () as all_done,
				       sum(n.obliged) over () as all_obliged, sum(n.present) over () as all_present, sum(n.late) over () as all_late,
				       sum(n.absent) over () as all_absent, sum(n.open) over () as all_open, sum(n.walk_ins) over () as all_walk_ins
				  from now n
				 where {where} {order} {page}""")
		.order("name", "n.name collate numbered")
		.order("open", "n.open + n.absent")
		.order("present", "n.present")
		.first("""
				array_position(array['SILENT', 'LOST', 'AWAY', 'RUNNING', 'READY', 'HANDED_IN', 'PAPER', 'CLOSED'], n.stage)""")
		.last("n.position, n.name collate numbered, n.id");

	private final ListQueries lists;

	/**
	 * @param scope of whose venues alone; null for all of them
	 * @param begun the session has begun
	 */
	Page<ScreenRow> page(UUID conferenceId, UUID sessionId, @Nullable AccessScope scope, boolean begun, Instant now,
			@Nullable String words, @Nullable VenueStage stage, Pageable page) {
		return lists.page(VENUES, new Conditions()
			.and(AccessScope.condition("n.unit_id"), AccessScope.PARAMETER, scope == null ? null : scope.rootArray())
			.equal("n.stage", "stage", stage)
			.words(words, "search_text(n.name || ' ' || n.unit_name)")
			.with("conference", conferenceId)
			.with("session", sessionId)
			.with("begun", begun)
			.with("fresh", Rows.utc(now.minus(CONNECTED))), page, HostScreenQueries::found);
	}

	private static ScreenRow found(ResultSet row, int number) throws SQLException {
		return new ScreenRow(
				new VenueNow(Rows.id(row, "id"), row.getString("name"), row.getString("unit_name"),
						Rows.oneOf(VenueStage.class, row, "stage"), row.getInt("obliged"), row.getInt("present"),
						row.getInt("late"), row.getInt("absent"), row.getInt("open"), row.getInt("excused"),
						row.getInt("walk_ins"), Rows.instant(row, "last_mark"), row.getString("silence")),
				new Totals(row.getInt("total"), row.getInt("all_connected"), row.getInt("all_silent"),
						row.getInt("all_done"), row.getInt("all_obliged"), row.getInt("all_present"),
						row.getInt("all_late"), row.getInt("all_absent"), row.getInt("all_open"),
						row.getInt("all_walk_ins")));
	}

	/** A venue, and what all of them come to. */
	record ScreenRow(VenueNow venue, Totals totals) {
	}

}
