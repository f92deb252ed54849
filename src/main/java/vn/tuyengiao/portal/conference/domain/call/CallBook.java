package vn.tuyengiao.portal.conference.domain.call;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Writes who is called, and at the sending resolves it for thousands of units at once.
 */
@Component
@RequiredArgsConstructor
class CallBook {

	private final JdbcClient jdbc;

	/**
	 * One more call at the end. The same once more changes nothing, nor does an id that
	 * is there.
	 * @return whether it was added
	 */
	boolean add(UUID id, UUID conferenceId, Called called) {
		return jdbc
			.sql("""
					insert into conference_call (id, conference_id, position, what, unit_id, below, seats, group_id, person_id, name, post, venue_id)
					select :id, :conference, coalesce((select max(position) from conference_call where conference_id = :conference), 0) + 1,
					       :what, :unit, :below, :seats, :group, :person, :name, :post, :venue
					 where not exists (
					       select 1 from conference_call k
					        where k.conference_id = :conference and k.what = :what and k.unit_id is not distinct from :unit and k.below = :below
					          and k.group_id is not distinct from :group and k.person_id is not distinct from :person
					          and plain_text(k.name) = plain_text(:name) and plain_text(k.post) = plain_text(:post))
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

	/** The groups of its host that the kind brings along. */
	void addUsual(UUID conferenceId, UUID kindId) {
		jdbc.sql("""
				insert into conference_call (id, conference_id, position, what, group_id)
				select uuidv7(), c.id, row_number() over (order by g.name collate numbered, g.id), 'GROUP', g.id
				  from conference c
				  join conference_kind_group k on k.kind_id = :kind
				  join call_group g on g.id = k.group_id and g.unit_id = c.unit_id
				   and c.held_on between g.valid_from and coalesce(g.valid_to, 'infinity')
				 where c.id = :conference
				""").param("conference", conferenceId).param("kind", kindId).update();
	}

	/**
	 * Who was called to another conference, as far as unit or group are still there.
	 * @return how many
	 */
	int copy(UUID conferenceId, UUID fromId) {
		return jdbc
			.sql("""
					insert into conference_call (id, conference_id, position, what, unit_id, below, seats, group_id, person_id, name, post, venue_id)
					select uuidv7(), c.id, k.position, k.what, k.unit_id, k.below, k.seats, k.group_id, k.person_id, k.name, k.post,
					       (select n.id from conference_venue o
					          join conference_venue n on n.conference_id = c.id and n.unit_id = o.unit_id and n.name = o.name
					         where o.id = k.venue_id limit 1)
					  from conference c
					  join conference_call k on k.conference_id = :from
					  left join call_group g on g.id = k.group_id
					  left join unit u on u.id = k.unit_id
					 where c.id = :conference
					   and (g.id is null or c.held_on between g.valid_from and coalesce(g.valid_to, 'infinity'))
					   and (u.id is null or c.held_on between u.valid_from and coalesce(u.valid_to, 'infinity'))
					""")
			.param("conference", conferenceId)
			.param("from", fromId)
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
					with %s
					insert into conference_invitee (id, conference_id, venue_id, unit_id, person_id, name, post, origin, exempt)
					select uuidv7(), day.id, coalesce(o.venue_id, %s),
					       o.unit_id, o.person_id, o.name, o.post, 'CALLED',
					       coalesce((select x.reason from member_exemption x where x.person_id = o.person_id
					                    and day.held_on between x.valid_from and coalesce(x.valid_to, 'infinity') order by x.valid_from desc limit 1), '')
					  from numbered o cross join day where o.kept
					"""
				.formatted(CallReading.PERSONS, CallReading.VENUE.formatted("o.unit_id")))
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
						with %s,
						summed as (
						    select r.unit_id, (array_agg(r.venue_id) filter (where r.venue_id is not null))[1] as venue_id, sum(r.seats) as seats
						      from (select a.unit_id, a.venue_id, a.seats from asked a
						            union all
						            select distinct i.unit_id, null::uuid, 0 from conference_invitee i where i.conference_id = :conference
						            union all
						            select distinct v.unit_id, null::uuid, 0 from conference_venue v where v.conference_id = :conference) r
						     group by r.unit_id)
						insert into called_unit (conference_id, unit_id, venue_id, seats)
						select :conference, s.unit_id, coalesce(s.venue_id, %s), s.seats from summed s
						"""
					.formatted(CallReading.UNITS, CallReading.VENUE.formatted("s.unit_id")))
			.param("conference", conferenceId)
			.update();
		return jdbc.sql("""
				select coalesce(sum(seats), 0)::int from called_unit where conference_id = :conference
				""").param("conference", conferenceId).query(Integer.class).single();
	}

	/**
	 * Units from which somebody is called after all were told: each that is new, or has
	 * fewer seats, has that many. What such a unit had answered for all of its people is
	 * open again.
	 * @param below those that report below the unit, and not the unit itself
	 * @param venueId null for that of each unit
	 * @return to which there is something to tell
	 */
	List<UUID> addLate(UUID conferenceId, UUID unitId, boolean below, int seats, @Nullable UUID venueId) {
		return jdbc
			.sql("""
					insert into called_unit as p (conference_id, unit_id, venue_id, seats)
					select c.id, u.id, coalesce(cast(:venue as uuid), %s), :seats
					  from conference c
					  join unit_closure w on w.ancestor_id = :unit
					  join unit u on u.id = w.descendant_id and c.held_on between u.valid_from and coalesce(u.valid_to, 'infinity')
					 where c.id = :conference and case when :below then u.reporting and u.id <> :unit else u.id = :unit end
					on conflict (conference_id, unit_id)
					do update set seats = excluded.seats, answered_at = null, answered_by = null where p.seats < excluded.seats
					returning unit_id
					"""
				.formatted(CallReading.VENUE.formatted("u.id")))
			.param("conference", conferenceId)
			.param("unit", unitId)
			.param("below", below)
			.param("seats", seats)
			.param("venue", venueId)
			.query((row, number) -> Rows.id(row, "unit_id"))
			.list();
	}

	/**
	 * Everybody whom the group means on the day of the conference, after all were told;
	 * who is there already is left.
	 * @param venueId null for that of each unit
	 * @return the unit of each who is more
	 */
	List<UUID> addLateGroup(UUID conferenceId, UUID groupId, @Nullable UUID venueId) {
		return jdbc
			.sql("""
					with day as (select c.id, c.held_on from conference c where c.id = :conference),
					meant as (
					    select distinct on (coalesce(m.person_id::text, concat_ws('/', m.unit_id, plain_text(m.name), plain_text(m.post)))) m.*
					      from day cross join lateral call_group_members(:group, day.held_on) m
					     order by coalesce(m.person_id::text, concat_ws('/', m.unit_id, plain_text(m.name), plain_text(m.post))), m.rank)
					insert into conference_invitee (id, conference_id, venue_id, unit_id, person_id, name, post, origin, exempt)
					select uuidv7(), day.id, coalesce(cast(:venue as uuid), %s), m.unit_id, m.person_id, m.name, m.post, 'CALLED',
					       coalesce((select x.reason from member_exemption x where x.person_id = m.person_id
					                    and day.held_on between x.valid_from and coalesce(x.valid_to, 'infinity') order by x.valid_from desc limit 1), '')
					  from meant m cross join day
					 where not exists (
					       select 1 from conference_invitee i
					        where i.conference_id = day.id
					          and (i.person_id = m.person_id
					               or i.unit_id = m.unit_id and plain_text(i.name) = plain_text(m.name)
					                  and (i.person_id is null or m.person_id is null)))
					on conflict do nothing
					returning unit_id
					"""
				.formatted(CallReading.VENUE.formatted("m.unit_id")))
			.param("conference", conferenceId)
			.param("group", groupId)
			.param("venue", venueId)
			.query((row, number) -> Rows.id(row, "unit_id"))
			.list();
	}

	/**
	 * Somebody of these units was called after all were told: those that are new see the
	 * conference, what the others had answered for all of their people is open again.
	 */
	void addLateUnits(UUID conferenceId, Collection<UUID> units) {
		jdbc.sql("""
				insert into called_unit as p (conference_id, unit_id, venue_id, seats)
				select :conference, u.id, %s, 0 from unnest(cast(:units as uuid[])) as u (id)
				on conflict (conference_id, unit_id)
				do update set answered_at = null, answered_by = null where p.answered_at is not null
				""".formatted(CallReading.VENUE.formatted("u.id")))
			.param("conference", conferenceId)
			.param("units", units.toArray(UUID[]::new))
			.update();
	}

	/** What the unit had answered for all of its people is open again. */
	void reopenAnswer(UUID conferenceId, UUID unitId) {
		jdbc.sql("""
				update called_unit set answered_at = null, answered_by = null
				 where conference_id = :conference and unit_id = :unit and answered_at is not null
				""").param("conference", conferenceId).param("unit", unitId).update();
	}

	/** The venue of the unit at the conference: its own, else the host's. */
	UUID venueOf(UUID conferenceId, UUID unitId) {
		return jdbc.sql("""
				select %s
				""".formatted(CallReading.VENUE.formatted("cast(:unit as uuid)")))
			.param("conference", conferenceId)
			.param("unit", unitId)
			.query(UUID.class)
			.single();
	}

	/**
	 * How the answer of a unit stands.
	 * @param whole all is answered; else something is open
	 */
	void answered(UUID conferenceId, UUID unitId, boolean whole, boolean fewer, UUID by, boolean onBehalf, Instant at) {
		jdbc.sql(
				"""
						update called_unit u
						   set answered_at = :at, answered_by = :by, answered_for = :onBehalf, fewer = :fewer, answered_moves = c.moves
						  from conference c
						 where c.id = u.conference_id and u.conference_id = :conference and u.unit_id = :unit
						""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.param("fewer", fewer)
			.param("by", whole ? by : null)
			.param("onBehalf", whole && onBehalf)
			.param("at", whole ? Rows.utc(at) : null)
			.update();
	}

}
