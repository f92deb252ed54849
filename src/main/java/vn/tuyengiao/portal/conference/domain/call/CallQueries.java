package vn.tuyengiao.portal.conference.domain.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Who is called to a draft; each method is one statement. */
@Component
@RequiredArgsConstructor
class CallQueries {

	private static final ListStatement LINES = ListStatement
		.of("""
				with %s, %s
				select k.id, k.what, k.group_id, k.below, coalesce(k.seats, 0) as seats, k.post, count(*) over () as total,
				       case k.what when 'GROUP' then g.name else k.name end as name, coalesce(u.short_name, '') as unit_name, coalesce(v.name, '') as venue,
				       coalesce(p.persons, 0)::int as persons, coalesce(p.twice, 0)::int as twice, coalesce(a.units, 0)::int as units,
				       case when g.valid_to < day.held_on then g.valid_to end as group_ended
				  from conference_call k
				  cross join day
				  left join unit u on u.id = k.unit_id
				  left join call_group g on g.id = k.group_id
				  left join conference_venue v on v.id = k.venue_id
				  left join (select n.call_id, count(*) as persons, count(*) filter (where not n.kept) as twice from numbered n group by n.call_id) p
				         on p.call_id = k.id
				  left join (select a.call_id, count(*) as units from asked a group by a.call_id) a on a.call_id = k.id
				 where {where} {order} {page}"""
			.formatted(CallReading.PERSONS, CallReading.UNITS))
		.last("k.position, k.id");

	private final ListQueries lists;

	private final JdbcClient jdbc;

	Page<CallLine> lines(UUID conferenceId, Pageable page) {
		return lists.page(LINES, new Conditions().equal("k.conference_id", "conference", conferenceId), page,
				CallQueries::line);
	}

	CallCount count(UUID conferenceId) {
		return jdbc
			.sql("""
					with %s, %s
					select (select count(*) from numbered n where n.kept)::int as persons,
					       (select count(*) from numbered n where not n.kept)::int as twice,
					       (select coalesce(sum(a.seats), 0) from asked a)::int as seats,
					       (select count(*) from (select n.unit_id from numbered n where n.kept union select a.unit_id from asked a
					                              union select v.unit_id from conference_venue v where v.conference_id = :conference) x)::int as units,
					       (select count(*) from conference_venue v where v.conference_id = :conference)::int as venues,
					       (select count(*) from conference_venue v
					         where v.conference_id = :conference and v.place = '' and v.link = '')::int as nowhere,
					       (select count(*) from conference_agenda g where g.conference_id = :conference)::int as agenda
					"""
				.formatted(CallReading.PERSONS, CallReading.UNITS))
			.param("conference", conferenceId)
			.query((row, number) -> new CallCount(row.getInt("persons"), row.getInt("twice"), row.getInt("seats"),
					row.getInt("units"), row.getInt("venues"), row.getInt("nowhere"), row.getInt("agenda")))
			.single();
	}

	/** From which somebody is called. */
	List<UUID> units(UUID conferenceId) {
		return jdbc.sql("""
				with %s, %s
				select n.unit_id from numbered n where n.kept union select a.unit_id from asked a
				""".formatted(CallReading.PERSONS, CallReading.UNITS))
			.param("conference", conferenceId)
			.query(UUID.class)
			.list();
	}

	private static CallLine line(ResultSet row, int number) throws SQLException {
		return new CallLine(Rows.id(row, "id"), Rows.oneOf(Called.What.class, row, "what"), Rows.id(row, "group_id"),
				row.getString("name"), row.getString("post"), row.getString("unit_name"), row.getBoolean("below"),
				row.getString("venue"), row.getInt("persons"), row.getInt("twice"), row.getInt("units"),
				row.getInt("seats"), Rows.day(row, "group_ended"));
	}

}
