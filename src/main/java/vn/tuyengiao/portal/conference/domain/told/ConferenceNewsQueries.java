package vn.tuyengiao.portal.conference.domain.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Reads who is told what of a conference: units with the same words in one group.
 */
@Component
@RequiredArgsConstructor
class ConferenceNewsQueries {

	private static final int LONGEST_TITLE = 200;

	private final JdbcClient jdbc;

	/**
	 * A group for those who have to answer and one for those who only have a venue, each
	 * of units with a board and of others.
	 * @param changeId because of which they are told; null when they are invited
	 * @param only of these units; null for all
	 */
	List<Telling> tellings(String kind, UUID conferenceId, @Nullable UUID changeId, @Nullable Collection<UUID> only) {
		return jdbc
			.sql("""
					select c.id, c.title, c.reply_by, coalesce(x.reason, '') as reason, n.reporting,
					       u.seats > 0 or somebody.called as answers, array_agg(u.unit_id order by u.unit_id) as units,
					       (select string_agg(to_char(s.begins_at, 'HH24:MI') || '–' || to_char(s.ends_at, 'HH24:MI') || ', ' || to_char(s.held_on, 'DD/MM/YYYY'), '; '
					                          order by s.held_on, s.begins_at)
					          from (select f.* from conference_session f where f.conference_id = c.id and not f.make_up
					                 order by f.held_on, f.begins_at limit 10) s)
					         || case when c.place = '' then '' else ' · ' || c.place end as summary
					  from conference c
					  join called_unit u on u.conference_id = c.id and u.unit_id <> c.unit_id
					  join unit n on n.id = u.unit_id
					  left join conference_change x on x.id = :change
					 cross join lateral (select exists (select 1 from conference_invitee i
					                                     where i.conference_id = c.id and i.unit_id = u.unit_id and i.origin = 'CALLED') as called) somebody
					 where c.id = :conference and (cast(:only as uuid[]) is null or u.unit_id = any(:only))
					 group by c.id, x.reason, n.reporting, u.seats > 0 or somebody.called
					""")
			.param("conference", conferenceId)
			.param("change", changeId)
			.param("only", only == null ? null : only.toArray(UUID[]::new))
			.query((row, number) -> telling(kind, row))
			.list();
	}

	/** It was called off meanwhile. */
	boolean isOff(UUID conferenceId) {
		return jdbc
			.sql("""
					select exists (select 1 from conference c where c.id = :conference and c.status in ('CANCELLED', 'WITHDRAWN'))
					""")
			.param("conference", conferenceId)
			.query(Boolean.class)
			.single();
	}

	/** It was neither moved again nor called off meanwhile. */
	boolean isLastMove(UUID changeId) {
		return jdbc
			.sql("""
					select exists (select 1 from conference_change x where x.id = :change
					                  and not exists (select 1 from conference_change l
					                                   where l.conference_id = x.conference_id and (l.changed_at, l.id) > (x.changed_at, x.id)))
					""")
			.param("change", changeId)
			.query(Boolean.class)
			.single();
	}

	private static Telling telling(String kind, ResultSet row) throws SQLException {
		UUID conference = Rows.id(row, "id");
		List<UUID> units = Rows.ids(row, "units");
		boolean reporting = row.getBoolean("reporting");
		boolean answers = row.getBoolean("answers") && !ConferenceNews.CANCELLED.equals(kind);
		LocalDate replyBy = answers ? Rows.day(row, "reply_by") : null;
		Audience audience = reporting ? Audience.boardsOf(units)
				: Audience.at(units, List.of(Role.OFFICER, Role.LEADER));
		String title = row.getString("title");
		return new Telling(kind, audience, ToldWords
			.of(title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title, row.getString("summary"))
			.noting(row.getString("reason"))
			.due("", replyBy),
				answers ? new Waiting(reporting ? "CONFERENCE_ANSWER" : "CONFERENCE_ANSWER_OFFICE", conference) : null,
				"/conferences/" + conference);
	}

}
