package vn.tuyengiao.portal.conference.domain.call;

import lombok.experimental.UtilityClass;

/**
 * Whom the calls of a conference mean, as parts of statements that name it as
 * {@code :conference}: what is shown of a draft is what the sending settles.
 */
@UtilityClass
class CallReading {

	/**
	 * {@code numbered}: everybody who is called by name or as one of a group, as often as
	 * he is called; {@code kept} once. Somebody without a record is the person of that
	 * name in his unit, if one is called.
	 */
	static final String PERSONS = """
			day as (select c.id, c.unit_id, c.held_on from conference c where c.id = :conference),
			called as (
			    select k.id as call_id, k.position, 0 as rank, k.venue_id, k.unit_id, k.person_id, k.name::text as name, k.post::text as post
			      from conference_call k where k.conference_id = :conference and k.what = 'PERSON'
			    union all
			    select k.id, k.position, m.rank, k.venue_id, m.unit_id, m.person_id, m.name, m.post
			      from conference_call k cross join day cross join lateral call_group_members(k.group_id, day.held_on) m
			     where k.conference_id = :conference and k.what = 'GROUP'),
			numbered as (
			    select e.*, row_number() over (
			               partition by coalesce(e.person_id::text, concat_ws('/', e.unit_id, plain_text(e.name), plain_text(e.post)))
			               order by e.position, e.rank, e.call_id) = 1
			           and (e.person_id is not null or count(e.person_id) over (partition by e.unit_id, plain_text(e.name)) = 0) as kept
			      from called e)""";

	/**
	 * {@code asked}: the units that fill seats themselves, each by the call that is the
	 * nearest to it: its own, else that of the nearest unit above.
	 */
	static final String UNITS = """
			asked as (
			    select distinct on (u.id) u.id as unit_id, k.id as call_id, k.venue_id, k.seats
			      from conference_call k
			      join conference c on c.id = k.conference_id
			      join unit_closure w on w.ancestor_id = k.unit_id
			      join unit u on u.id = w.descendant_id and c.held_on between u.valid_from and coalesce(u.valid_to, 'infinity')
			     where k.conference_id = :conference and k.what = 'UNIT'
			       and case when k.below then u.reporting and u.id <> k.unit_id else u.id = k.unit_id end
			     order by u.id, k.below, w.depth, k.position, k.id)""";

	/** The venue of a unit {@code %1$s} at the conference: its own, else the host's. */
	static final String VENUE = """
			coalesce((select v.id from conference_venue v where v.conference_id = :conference and v.unit_id = %1$s order by v.position, v.id limit 1),
			         (select v.id from conference_venue v join conference h on h.id = v.conference_id
			           where v.conference_id = :conference order by v.unit_id = h.unit_id desc, v.position, v.id limit 1))""";

}
