package vn.tuyengiao.portal.conference.domain.call;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes who is called, and at the sending resolves it for thousands of units at once.
 */
@Component
@RequiredArgsConstructor
class CallBook {

	private final JdbcClient jdbc;

	/**
	 * @return whether there was none of that id
	 */
	boolean add(UUID id, UUID conferenceId, Called called) {
		return jdbc
			.sql("""
					insert into conference_call (id, conference_id, position, what, unit_id, below, seats, group_id, person_id, name, post, venue_id)
					select :id, :conference, coalesce(max(position), 0) + 1, :what, :unit, :below, :seats, :group, :person, :name, :post, :venue
					  from conference_call where conference_id = :conference
					on conflict (id) do nothing
					""")
			.param("id", id)
			.param("conference", conferenceId)
			.param("what", called.what().name())
			.param("unit", called.unitId())
			.param("below", called.below())
			.param("seats", called.what() == Called.What.UNIT ? called.seats() : null)
			.param("group", called.groupId())
			.param("person", called.personId())
			.param("name", called.name())
			.param("post", called.post())
			.param("venue", called.venueId())
			.update() == 1;
	}

	/** The groups that the kind brings along. */
	void addUsual(UUID conferenceId, UUID kindId) {
		jdbc.sql(
				"""
						insert into conference_call (id, conference_id, position, what, group_id)
						select uuidv7(), c.id, row_number() over (order by g.name collate numbered, g.id), 'GROUP', g.id
						  from conference c
						  join conference_kind_group k on k.kind_id = :kind
						  join call_group g on g.id = k.group_id and c.held_on between g.valid_from and coalesce(g.valid_to, 'infinity')
						  join unit_closure w on w.descendant_id = c.unit_id and w.ancestor_id = g.unit_id
						 where c.id = :conference
						""")
			.param("conference", conferenceId)
			.param("kind", kindId)
			.update();
	}

	void drop(UUID conferenceId, UUID callId) {
		jdbc.sql("""
				delete from conference_call where id = :id and conference_id = :conference
				""").param("id", callId).param("conference", conferenceId).update();
	}

	/**
	 * Who is called by name or as one of a group, each once, at his venue: that of the
	 * call, else that of his unit, else the host's.
	 * @return how many
	 */
	int resolvePersons(UUID conferenceId) {
		return jdbc
			.sql("""
					with day as (
					    select c.id, c.unit_id, c.held_on, (select t.id from term t where c.held_on between t.starts_on and t.ends_on) as term_id
					      from conference c where c.id = :conference),
					called as (
					    select k.position, 0 as rank, k.venue_id, k.unit_id, k.person_id, k.name, k.post
					      from conference_call k where k.conference_id = :conference and k.what = 'PERSON'
					    union all
					    select k.position, 1, k.venue_id, p.unit_id, p.person_id, p.name, p.post
					      from conference_call k join call_group_person p on p.group_id = k.group_id
					     where k.conference_id = :conference and k.what = 'GROUP'
					    union all
					    select k.position, 2, k.venue_id, b.unit_id, m.person_id, n.family_name || ' ' || n.given_name, m.post
					      from conference_call k
					      cross join day
					      join call_group g on g.id = k.group_id and (g.board_role is not null or g.post_kind is not null)
					      join unit_closure w on w.ancestor_id = g.unit_id and (g.below or w.descendant_id = g.unit_id)
					      join board b on b.unit_id = w.descendant_id and b.term_id = day.term_id
					      join board_membership m on m.board_id = b.id and not m.annulled
					       and day.held_on between m.valid_from and coalesce(m.valid_to, 'infinity')
					       and (g.board_role is null or m.board_role = g.board_role) and (g.post_kind is null or m.post_kind = g.post_kind)
					      join person n on n.id = m.person_id
					     where k.conference_id = :conference and k.what = 'GROUP'),
					numbered as (
					    select e.*, row_number() over (partition by coalesce(e.person_id::text, e.unit_id::text || plain_text(e.name)) order by e.position, e.rank) as turn
					      from called e),
					once as (
					    select d.* from numbered d
					     where d.turn = 1
					       and (d.person_id is not null
					            or not exists (select 1 from called e where e.person_id is not null and e.unit_id = d.unit_id and plain_text(e.name) = plain_text(d.name))))
					insert into conference_invitee (id, conference_id, venue_id, unit_id, person_id, name, post, origin, exempt)
					select uuidv7(), day.id,
					       coalesce(o.venue_id,
					                (select v.id from conference_venue v where v.conference_id = day.id and v.unit_id = o.unit_id order by v.position, v.id limit 1),
					                (select v.id from conference_venue v where v.conference_id = day.id
					                  order by v.unit_id = day.unit_id desc, v.position, v.id limit 1)),
					       o.unit_id, o.person_id, o.name, o.post, 'CALLED',
					       coalesce((select x.reason from member_exemption x where x.person_id = o.person_id
					                    and day.held_on between x.valid_from and coalesce(x.valid_to, 'infinity') order by x.valid_from desc limit 1), '')
					  from once o cross join day
					""")
			.param("conference", conferenceId)
			.update();
	}

	/**
	 * The units from which somebody is called, and those with a venue, each with the
	 * seats that it fills itself.
	 * @return how many seats
	 */
	int resolveUnits(UUID conferenceId) {
		jdbc.sql(
				"""
						with asked as (
						    select w.descendant_id as unit_id, k.venue_id, k.seats
						      from conference_call k
						      join conference c on c.id = k.conference_id
						      join unit_closure w on w.ancestor_id = k.unit_id
						      join unit u on u.id = w.descendant_id and c.held_on between u.valid_from and coalesce(u.valid_to, 'infinity')
						     where k.conference_id = :conference and k.what = 'UNIT'
						       and case when k.below then u.reporting and u.id <> k.unit_id else u.id = k.unit_id end
						    union all
						    select distinct i.unit_id, null::uuid, 0 from conference_invitee i where i.conference_id = :conference
						    union all
						    select v.unit_id, v.id, 0 from conference_venue v where v.conference_id = :conference),
						summed as (select unit_id, (array_agg(venue_id order by seats desc) filter (where venue_id is not null and seats > 0))[1] as venue_id,
						                  sum(seats) as seats
						             from asked group by unit_id)
						insert into called_unit (conference_id, unit_id, venue_id, seats)
						select c.id, s.unit_id,
						       coalesce(s.venue_id,
						                (select v.id from conference_venue v where v.conference_id = c.id and v.unit_id = s.unit_id order by v.position, v.id limit 1),
						                (select v.id from conference_venue v where v.conference_id = c.id
						                  order by v.unit_id = c.unit_id desc, v.position, v.id limit 1)),
						       s.seats
						  from summed s join conference c on c.id = :conference
						""")
			.param("conference", conferenceId)
			.update();
		return jdbc.sql("""
				select coalesce(sum(seats), 0)::int from called_unit where conference_id = :conference
				""").param("conference", conferenceId).query(Integer.class).single();
	}

}
