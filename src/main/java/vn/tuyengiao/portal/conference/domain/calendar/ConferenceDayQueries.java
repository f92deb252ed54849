package vn.tuyengiao.portal.conference.domain.calendar;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.calendar.CalendarQuestion;
import vn.tuyengiao.portal.platform.calendar.CalendarSource;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Conferences in the calendar: each session of one that is called, the day of one that
 * was only recorded. Whoever writes for the host moves what is ahead.
 */
@Component
@Order(20)
@RequiredArgsConstructor
class ConferenceDayQueries implements CalendarSource {

	private static final String KIND = "CONFERENCE";

	private final JdbcClient jdbc;

	private final VietnamTime time;

	@Override
	public List<String> kinds() {
		return List.of(KIND);
	}

	/**
	 * What was only recorded is looked for by its units, whose conferences lie in the
	 * order of days; what is called by the day of its sessions, as there are few.
	 */
	@Override
	public List<CalendarEntry> between(CalendarQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc
			.sql("""
						with units as materialized (
					    select array_agg(distinct w.descendant_id) as ids from unit_closure w where w.ancestor_id = any(:scopeRoots)),
					mine as (
					    select p.conference_id from called_unit p where :mine and p.unit_id = any(:own)
					    union
					    select i.conference_id from conference_invitee i where :mine and i.user_id = :user),
					rows as (
					    select c.id as conference_id, null::uuid as session_id, c.held_on as on_day, c.begins_at, c.ends_at
					      from conference c
					     where c.unit_id = any((select ids from units)::uuid[]) and not c.called and c.held_on between :from and :to
					       and c.status <> 'WITHDRAWN' and (not :mine or c.created_by = :user or c.unit_id = any(:own))
					    union all
					    select c.id, s.id, s.held_on, s.begins_at, s.ends_at
					      from conference_session s
					      join conference c on c.id = s.conference_id
					     where s.held_on between :from and :to and c.status <> 'WITHDRAWN'
					       and (c.unit_id = any((select ids from units)::uuid[])
					            or c.sent_at is not null and exists (select 1 from called_unit p
					                                                  where p.conference_id = c.id and p.unit_id = any((select ids from units)::uuid[])))
					       and (not :mine or c.created_by = :user or c.unit_id = any(:own) or c.id in (select m.conference_id from mine m))),
					placed as (
					    select r.*, row_number() over (partition by r.on_day order by r.begins_at nulls first, r.conference_id, r.session_id) as place_no,
					           count(*) over (partition by r.on_day)::int as total from rows r)
					select p.*, c.title, coalesce(s.title, '') as part, u.short_name as unit_name, c.place, c.status, c.moves,
					       case when c.moves > 0 or c.status = 'CANCELLED'
					            then (select max(x.changed_at) from conference_change x where x.conference_id = c.id) else c.sent_at end as changed_at,
					       exists (select 1 from unit_closure w where w.descendant_id = c.unit_id
					                and w.ancestor_id = any(case when u.reporting then cast(:edits as uuid[]) else cast(:writes as uuid[]) end)) as hosts
					  from placed p
					  join conference c on c.id = p.conference_id
					  join unit u on u.id = c.unit_id
					  left join conference_session s on s.id = p.session_id
					 where p.place_no <= :most + 1
					 order by p.on_day, p.place_no""")
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("from", question.from())
			.param("to", question.to())
			.param("edits", question.roots("EDIT", "EDIT_ON_BEHALF"))
			.param("writes", question.roots("EDIT", "EDIT_ON_BEHALF", "REGISTER"))
			.param("mine", question.mine())
			.param("own", question.roots("READ"))
			.param("user", question.userId())
			.param("most", question.most())
			.query((row, number) -> entry(row, question))
			.list();
	}

	private CalendarEntry entry(ResultSet row, CalendarQuestion question) throws SQLException {
		LocalDate day = Rows.day(row, "on_day");
		int rest = row.getInt("total") - question.most();
		if (row.getInt("place_no") > question.most() && rest > 1) {
			return CalendarEntry
				.onDay(KIND, UUID.nameUUIDFromBytes(("conferences " + day).getBytes(StandardCharsets.UTF_8)),
						CalendarEntry.say("calendar.rest.CONFERENCE", rest), day,
						"/conferences?from=" + day + "&to=" + day)
				.withCount(rest);
		}
		ConferenceStatus status = Rows.oneOf(ConferenceStatus.class, row, "status");
		boolean cancelled = status == ConferenceStatus.CANCELLED;
		String title = Stream.of(row.getString("title"), row.getString("part"))
			.filter(words -> !words.isEmpty())
			.collect(Collectors.joining(" – "));
		String place = row.getString("place");
		UUID conference = Rows.id(row, "conference_id");
		UUID session = Rows.id(row, "session_id");
		return new CalendarEntry(KIND, session == null ? conference : session,
				status == ConferenceStatus.DRAFT ? CalendarEntry.say("conference.calendar.draft", title)
						: CalendarEntry.text(title),
				place.isEmpty() ? row.getString("unit_name") : row.getString("unit_name") + ", " + place, day, day,
				row.getObject("begins_at", LocalTime.class), row.getObject("ends_at", LocalTime.class),
				status == ConferenceStatus.CLOSED, "/conferences/" + conference,
				session == null || !row.getBoolean("hosts") ? null : moveHref(conference, session, status, day),
				cancelled, row.getInt("moves") + (cancelled ? 1 : 0), Rows.instant(row, "changed_at"), 1);
	}

	/** Of a draft the form of the session; of one that was sent a reason is asked for. */
	private @Nullable String moveHref(UUID conference, UUID session, ConferenceStatus status, LocalDate day) {
		if (day.isBefore(time.today())) {
			return null;
		}
		return switch (status) {
			case DRAFT -> "/conferences/" + conference + "/sessions/" + session;
			case INVITED -> "/conferences/" + conference + "/move?session=" + session;
			default -> null;
		};
	}

}
