package vn.tuyengiao.portal.task.domain.calendar;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.calendar.CalendarQuestion;
import vn.tuyengiao.portal.platform.calendar.CalendarSource;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * What has to be done or answered, on the day by which. Of the reader himself: what he
 * gave, what was given to him, and what waits at the very units for which he writes.
 */
@Component
@Order(30)
@RequiredArgsConstructor
class TaskDayQueries implements CalendarSource {

	private static final String TASK = "TASK";

	private static final String PROPOSAL = "PROPOSAL";

	/** Longer titles are cut: of a proposal it is all that was said. */
	private static final int TITLE = 160;

	private final JdbcClient jdbc;

	@Override
	public List<String> kinds() {
		return List.of(TASK, PROPOSAL);
	}

	@Override
	public List<CalendarEntry> between(CalendarQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc
			.sql("""
					with units as materialized (
					    select array_agg(distinct w.descendant_id) as ids from unit_closure w where w.ancestor_id = any(:scopeRoots)),
					rows as (
					    select 'TASK' as kind, t.id, t.title::text as title, t.unit_id, t.due_on, t.status in ('DONE', 'CANCELLED') as done,
					           t.status = 'CANCELLED' as cancelled, t.version,
					           t.giver_id = :user and t.status not in ('DONE', 'CANCELLED') as gave
					      from task t
					     where t.unit_id = any((select ids from units)::uuid[]) and t.due_on between :from and :to
					       and (not :mine or t.giver_id = :user or t.user_id = :user or t.user_id is null and t.unit_id = any(:writes))
					    union all
					    select 'PROPOSAL', p.id, p.words::text, p.holder_unit_id, p.due_on, p.status in ('ANSWERED', 'CLOSED'), false, p.version, false
					      from proposal p
					     where p.holder_unit_id = any((select ids from units)::uuid[]) and p.due_on between :from and :to
					       and (not :mine or p.holder_unit_id = any(:writes))),
					placed as (
					    select r.*, row_number() over (partition by r.kind, r.due_on order by r.done, r.title, r.id) as place_no,
					           count(*) over (partition by r.kind, r.due_on)::int as total from rows r)
					select p.*, u.short_name as unit_name from placed p join unit u on u.id = p.unit_id
					 where p.place_no <= :most + 1
					 order by p.due_on, p.kind desc, p.place_no""")
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("from", question.from())
			.param("to", question.to())
			.param("mine", question.mine())
			.param("writes", question.roots("EDIT", "REGISTER"))
			.param("user", question.userId())
			.param("most", question.most())
			.query((row, number) -> entry(row, question.most()))
			.list();
	}

	private static CalendarEntry entry(ResultSet row, int most) throws SQLException {
		String kind = row.getString("kind");
		LocalDate day = Rows.day(row, "due_on");
		String list = kind.equals(TASK) ? "/tasks" : "/proposals";
		int rest = row.getInt("total") - most;
		if (row.getInt("place_no") > most && rest > 1) {
			return CalendarEntry
				.onDay(kind, UUID.nameUUIDFromBytes((list + day).getBytes(StandardCharsets.UTF_8)),
						CalendarEntry.say("calendar.rest." + kind, rest), day, list + "?from=" + day + "&to=" + day)
				.withCount(rest);
		}
		UUID id = Rows.id(row, "id");
		return CalendarEntry.onDay(kind, id, CalendarEntry.text(cut(row.getString("title"))), day, list + "/" + id)
			.withDetail(row.getString("unit_name"))
			.withDone(row.getBoolean("done"))
			.withCancelled(row.getBoolean("cancelled"))
			.withChanges(row.getInt("version"))
			.withMoveHref(row.getBoolean("gave") ? "/tasks/" + id + "/due" : null);
	}

	private static String cut(String words) {
		String line = words.replaceAll("\\s+", " ").strip();
		return line.length() <= TITLE ? line
				: line.substring(0, Math.max(TITLE / 2, line.lastIndexOf(' ', TITLE))) + "…";
	}

}
