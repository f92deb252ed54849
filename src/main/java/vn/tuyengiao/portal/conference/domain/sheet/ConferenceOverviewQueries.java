package vn.tuyengiao.portal.conference.domain.sheet;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.sheet.ConferenceOverview.CallCounts;
import vn.tuyengiao.portal.conference.domain.sheet.ConferenceOverview.Change;
import vn.tuyengiao.portal.platform.database.Rows;

/** What hangs on one conference; each method is one statement. */
@Component
@RequiredArgsConstructor
class ConferenceOverviewQueries {

	private final JdbcClient jdbc;

	/**
	 * @param whole of all who are called, else of the units at or below {@code roots}
	 */
	CallCounts counts(UUID conferenceId, boolean whole, Set<UUID> roots) {
		return jdbc
			.sql("""
					with seen as (
					    select u.unit_id, u.seats from called_unit u
					     where u.conference_id = :conference
					       and (:whole or exists (select 1 from unit_closure w where w.descendant_id = u.unit_id and w.ancestor_id = any(:roots)))),
					invited as (
					    select i.reply, i.origin from conference_invitee i join seen s on s.unit_id = i.unit_id
					     where i.conference_id = :conference and i.origin <> 'WALK_IN')
					select (select count(*)::int from conference_venue v where v.conference_id = :conference) as venues,
					       (select count(*)::int from conference_call k where k.conference_id = :conference) as calls,
					       count(*)::int as invited,
					       count(*) filter (where i.reply = 'COMES')::int as coming,
					       count(*) filter (where i.reply = 'DELEGATE')::int as delegates,
					       count(*) filter (where i.reply = 'EXCUSED')::int as excused,
					       count(*) filter (where i.reply = 'NONE')::int as silent,
					       greatest((select coalesce(sum(s.seats), 0)::int from seen s) - count(*) filter (where i.origin = 'NAMED')::int, 0) as seats
					  from invited i
					""")
			.param("conference", conferenceId)
			.param("whole", whole)
			.param("roots", roots.toArray(UUID[]::new))
			.query((row, number) -> new CallCounts(row.getInt("venues"), row.getInt("calls"), row.getInt("invited"),
					row.getInt("coming"), row.getInt("delegates"), row.getInt("excused"), row.getInt("silent"),
					row.getInt("seats")))
			.single();
	}

	/** The newest first. */
	List<Change> changes(UUID conferenceId) {
		return jdbc.sql("""
				select x.kind, x.reason, x.before, a.display_name, x.changed_at
				  from conference_change x join app_user a on a.id = x.changed_by
				 where x.conference_id = :conference order by x.changed_at desc, x.id
				""")
			.param("conference", conferenceId)
			.query((row, number) -> new Change(row.getString("kind"), row.getString("reason"),
					row.getString("before").lines().map(SessionTimes::ofLine).toList(), row.getString("display_name"),
					Rows.instant(row, "changed_at")))
			.list();
	}

}
