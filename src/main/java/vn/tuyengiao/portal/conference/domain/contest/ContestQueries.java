package vn.tuyengiao.portal.conference.domain.contest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** What contests are made of; each method is one statement. */
@Component
@RequiredArgsConstructor
class ContestQueries {

	private final JdbcClient jdbc;

	/** Rounds, entries and jurors, each in their order. */
	List<ContestLine> lines(UUID conferenceId) {
		return jdbc
			.sql("""
					select 'ROUNDS' as part, r.id, r.version, r.position, r.title as name, '' as more, r.most, null::uuid as unit_id, '' as unit_name, '' as prize
					  from contest_round r where r.conference_id = :conference
					union all
					select 'ENTRIES', e.id, e.version, e.position, e.title, e.performers, null, e.unit_id, u.short_name, e.prize
					  from contest_entry e join unit u on u.id = e.unit_id where e.conference_id = :conference
					union all
					select 'JURORS', j.id, j.version, j.position, j.name, j.post, null, null, '', ''
					  from contest_juror j where j.conference_id = :conference
					 order by part, position, id
					""")
			.param("conference", conferenceId)
			.query(ContestQueries::line)
			.list();
	}

	List<ContestMark> marks(UUID conferenceId) {
		return jdbc
			.sql("""
					select m.* from contest_mark m join contest_round r on r.id = m.round_id where r.conference_id = :conference
					""")
			.param("conference", conferenceId)
			.query((row, number) -> new ContestMark(Rows.id(row, "round_id"), Rows.id(row, "entry_id"),
					Rows.id(row, "juror_id"), row.getBigDecimal("value")))
			.list();
	}

	/**
	 * The units that report below the host, and those called: whose entries there are.
	 */
	List<ContestUnit> units(UUID conferenceId) {
		return jdbc
			.sql("""
					select u.id, u.short_name from conference c
					  join unit_closure w on w.ancestor_id = c.unit_id
					  join unit u on u.id = w.descendant_id and c.held_on between u.valid_from and coalesce(u.valid_to, 'infinity')
					 where c.id = :conference
					union
					select u.id, u.short_name from called_unit p join unit u on u.id = p.unit_id where p.conference_id = :conference
					 order by short_name, id
					""")
			.param("conference", conferenceId)
			.query((row, number) -> new ContestUnit(Rows.id(row, "id"), row.getString("short_name")))
			.list();
	}

	private static ContestLine line(ResultSet row, int number) throws SQLException {
		return new ContestLine(Rows.id(row, "id"), Rows.oneOf(ContestPart.class, row, "part"), row.getLong("version"),
				row.getString("unit_name"), new ContestText(row.getString("name"), row.getString("more"),
						row.getBigDecimal("most"), Rows.id(row, "unit_id"), row.getString("prize")));
	}

	/** A unit by its name. */
	public record ContestUnit(UUID id, String name) {
	}

}
