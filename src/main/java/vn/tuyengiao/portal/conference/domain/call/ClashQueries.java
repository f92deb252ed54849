package vn.tuyengiao.portal.conference.domain.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * What a draft clashes with: conferences that were sent and are not over. One statement
 * for thousands of people.
 */
@Component
@RequiredArgsConstructor
class ClashQueries {

	/**
	 * Halls and posts are called alike everywhere, so a hall is that of a venue of the
	 * same unit, and a chair that of a unit in the same line.
	 */
	private static final ListStatement CLASHES = ListStatement
		.of("""
				with %s,
				mine as (select c.* from conference c where c.id = :conference),
				other as (
				    select o.id, o.unit_id, o.title, o.chair, o.secretary, s.held_on, s.begins_at, s.ends_at, s.make_up or m.make_up as make_up
				      from conference_session m
				      join conference_session s on s.held_on = m.held_on and s.begins_at < m.ends_at and m.begins_at < s.ends_at
				      join conference o on o.id = s.conference_id and o.id <> m.conference_id and o.status in ('INVITED', 'IN_SESSION')
				     where m.conference_id = :conference),
				near as (
				    select o.* from other o cross join mine
				     where exists (select 1 from unit_closure w where w.ancestor_id = o.unit_id and w.descendant_id = mine.unit_id
				                       or w.ancestor_id = mine.unit_id and w.descendant_id = o.unit_id)),
				found as (
				    select 'HOST' as kind, '' as what, o.id, o.held_on, o.begins_at, o.ends_at
				      from other o join mine on mine.unit_id = o.unit_id
				    union
				    select 'PLACE', v.place, o.id, o.held_on, o.begins_at, o.ends_at
				      from other o
				      join conference_venue x on x.conference_id = o.id and x.place <> ''
				      join conference_venue v on v.conference_id = :conference and v.unit_id = x.unit_id and plain_text(v.place) = plain_text(x.place)
				    union
				    select 'CHAIR', mine.chair, o.id, o.held_on, o.begins_at, o.ends_at
				      from near o join mine on mine.chair <> '' and plain_text(mine.chair) in (plain_text(o.chair), plain_text(o.secretary))
				    union
				    select 'SECRETARY', mine.secretary, o.id, o.held_on, o.begins_at, o.ends_at
				      from near o join mine on mine.secretary <> '' and plain_text(mine.secretary) in (plain_text(o.chair), plain_text(o.secretary))
				    union
				    select 'INVITEE', n.name, o.id, o.held_on, o.begins_at, o.ends_at
				      from numbered n
				      join conference_invitee i on i.person_id = n.person_id and i.origin <> 'WALK_IN' and i.reply not in ('EXCUSED', 'DELEGATE')
				      join other o on o.id = i.conference_id and not o.make_up
				     where n.kept
				    union
				    select 'INVITEE', n.name, o.id, o.held_on, o.begins_at, o.ends_at
				      from numbered n
				      cross join other o
				      join conference_invitee i on i.conference_id = o.id and i.unit_id = n.unit_id and i.origin <> 'WALK_IN'
				       and i.reply not in ('EXCUSED', 'DELEGATE') and (n.person_id is null or i.person_id is null) and plain_text(i.name) = plain_text(n.name)
				     where n.kept and not o.make_up)
				select f.*, o.title, u.short_name as host, count(*) over () as total,
				       exists (select 1 from unit_closure w where w.descendant_id = o.unit_id and w.ancestor_id = any(:roots))
				       or exists (select 1 from called_unit p join unit_closure w on w.descendant_id = p.unit_id
				                   where p.conference_id = o.id and w.ancestor_id = any(:roots)) as seen
				  from found f join conference o on o.id = f.id join unit u on u.id = o.unit_id
				 where {where} {order} {page}"""
			.formatted(CallReading.PERSONS))
		.last("array_position(array['HOST', 'PLACE', 'CHAIR', 'SECRETARY', 'INVITEE'], f.kind), f.held_on, f.begins_at, f.what, f.id");

	private final ListQueries lists;

	/**
	 * @param roots where the reader reads
	 * @param most so many are read, and how many there are in all
	 */
	Page<Clash> of(UUID conferenceId, Collection<UUID> roots, int most) {
		return lists.page(CLASHES,
				new Conditions().with("conference", conferenceId).with("roots", roots.toArray(UUID[]::new)).and("true"),
				PageRequest.of(0, most), ClashQueries::clash);
	}

	private static Clash clash(ResultSet row, int number) throws SQLException {
		boolean seen = row.getBoolean("seen");
		return new Clash(Rows.oneOf(Clash.Kind.class, row, "kind"), row.getString("what"),
				seen ? Rows.id(row, "id") : null, seen ? row.getString("title") : "", seen ? row.getString("host") : "",
				Rows.day(row, "held_on"), row.getObject("begins_at", LocalTime.class),
				row.getObject("ends_at", LocalTime.class));
	}

}
