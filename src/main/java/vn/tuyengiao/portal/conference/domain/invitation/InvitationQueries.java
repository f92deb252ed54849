package vn.tuyengiao.portal.conference.domain.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.invitation.Invitation.AgendaItem;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.CallLine;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.PersonLine;
import vn.tuyengiao.portal.conference.domain.invitation.Invitation.UnitLine;
import vn.tuyengiao.portal.conference.domain.invitation.InvitationReader.ReaderVenue;
import vn.tuyengiao.portal.platform.database.Rows;

/** What invitations say; each method is one statement. Who asks has checked access. */
@Component
@RequiredArgsConstructor
class InvitationQueries {

	private final JdbcClient jdbc;

	/**
	 * All that stands in it, line by line.
	 * @param whole for the host: all units, and no persons; else those at or below
	 * {@code roots} with their people
	 */
	InvitationLines lines(UUID conferenceId, boolean whole, Collection<UUID> roots) {
		InvitationLines lines = new InvitationLines();
		jdbc.sql(
				"""
						with seen as (
						    select p.unit_id, p.venue_id, p.seats from called_unit p
						     where p.conference_id = :conference
						       and (:whole or exists (select 1 from unit_closure w where w.descendant_id = p.unit_id and w.ancestor_id = any(:roots))))
						select 'AGENDA' as part, a.position as place_no, null::uuid as unit_id, a.title as name, a.owner as detail, a.minutes as count, 0 as more,
						       '' as venue, '' as place, '' as link
						  from conference_agenda a where a.conference_id = :conference
						union all
						select case when k.what = 'UNIT' and k.below then 'BELOW' else k.what end, min(k.position), null,
						       coalesce(g.name, n.committee_name), '', case k.what when 'PERSON' then count(*)::int when 'UNIT' then sum(k.seats)::int else 0 end, 0,
						       '', '', ''
						  from conference_call k left join call_group g on g.id = k.group_id left join unit n on n.id = k.unit_id
						 where k.conference_id = :conference
						 group by k.what, k.below, g.name, n.committee_name, case when k.what = 'PERSON' then null else k.id end
						union all
						select 'CALLED', row_number() over (order by n.committee_name collate numbered, n.id)::int, n.id, n.committee_name, '',
						       (select count(*)::int from conference_invitee i
						         where i.conference_id = :conference and i.unit_id = s.unit_id and i.origin = 'CALLED'),
						       s.seats, v.name, v.place, case when :whole then '' else v.link end
						  from seen s join unit n on n.id = s.unit_id join conference_venue v on v.id = s.venue_id
						union all
						select 'OWN', row_number() over (order by i.origin, i.name collate "vi-x-icu", i.id)::int, i.unit_id, i.name, i.post, 0, 0,
						       '', i.delegate_name, i.delegate_post
						  from conference_invitee i join seen s on s.unit_id = i.unit_id
						 where i.conference_id = :conference and not :whole and i.origin <> 'WALK_IN'
						 order by part, place_no, name
						""")
			.param("conference", conferenceId)
			.param("whole", whole)
			.param("roots", roots.toArray(UUID[]::new))
			.query(row -> {
				lines.take(row);
			});
		return lines;
	}

	/** The units that get what was issued: all that are called but the host's own. */
	List<UUID> addressees(UUID conferenceId) {
		return jdbc.sql("""
				select u.unit_id from called_unit u join conference c on c.id = u.conference_id
				 where u.conference_id = :conference and u.unit_id <> c.unit_id order by u.unit_id
				""").param("conference", conferenceId).query((row, number) -> Rows.id(row, "unit_id")).list();
	}

	/**
	 * The venue of those units at or below these, the reader's very own first.
	 * @param granted the units at which he holds a role
	 */
	Optional<ReaderVenue> venue(UUID conferenceId, Collection<UUID> roots, UUID[] granted) {
		return jdbc
			.sql("""
					select v.name, v.place, v.link
					  from called_unit u
					  join conference c on c.id = u.conference_id
					  join conference_venue v on v.id = u.venue_id
					 where u.conference_id = :conference
					   and exists (select 1 from unit_closure w where w.descendant_id = u.unit_id and w.ancestor_id = any(:roots))
					 order by u.unit_id = any(:granted) desc, u.unit_id = c.unit_id desc, v.unit_id = c.unit_id desc, v.position, v.id
					 limit 1
					""")
			.param("conference", conferenceId)
			.param("roots", roots.toArray(UUID[]::new))
			.param("granted", granted)
			.query((row, number) -> new ReaderVenue(row.getString("name"), row.getString("place"),
					row.getString("link")))
			.optional();
	}

	/** The lines of an invitation, apart by what they are. */
	static class InvitationLines {

		final List<AgendaItem> agenda = new ArrayList<>();

		final List<CallLine> calls = new ArrayList<>();

		final List<UnitLine> units = new ArrayList<>();

		final List<PersonLine> people = new ArrayList<>();

		void take(ResultSet row) throws SQLException {
			String part = row.getString("part");
			String name = row.getString("name");
			switch (part) {
				case "AGENDA" -> agenda.add(new AgendaItem(name, row.getString("detail"), Rows.number(row, "count")));
				case "CALLED" -> units.add(new UnitLine(Rows.id(row, "unit_id"), name, row.getInt("count"),
						row.getInt("more"), row.getString("venue"), row.getString("place"), row.getString("link")));
				case "OWN" -> people.add(new PersonLine(Rows.id(row, "unit_id"), name, row.getString("detail"),
						row.getString("place"), row.getString("link")));
				default -> calls.add(new CallLine(part, name, row.getInt("count")));
			}
		}

	}

}
