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
					seen as (
					    select c.id from conference c
					     where c.unit_id = any((select ids from units)::uuid[]) and not c.called and c.held_on between :from and :to
					    union
					    select c.id from conference_session s
					      join conference c on c.id = s.conference_id
					     where s.held_on between :from and :to
					       and (c.unit_id = any((select ids from units)::uuid[])
					            or c.sent_at is not null and exists (select 1 from called_unit p
					                                                  where p.conference_id = c.id and p.unit_id = any((select ids from units)::uuid[])))),
					rows as (
					    select c.id as conference_id, coalesce(s.id, c.id) as id, s.id is not null as session, coalesce(s.held_on, c.held_on) as on_day,
					           case when s.id is null then c.begins_at else s.begins_at end as begins_at,
					           case when s.id is null then c.ends_at else s.ends_at end as ends_at,
					           c.title, coalesce(s.title, '') as part, u.short_name as unit_name, c.place, c.status, c.moves, c.called,
					           case when c.moves > 0 or c.status = 'CANCELLED'
					                then (select max(x.changed_at) from conference_change x where x.conference_id = c.id) else c.sent_at end as changed_at,
					           exists (select 1 from unit_closure w where w.descendant_id = c.unit_id
					                    and w.ancestor_id = any(case when u.reporting then cast(:edits as uuid[]) else cast(:writes as uuid[]) end)) as hosts
					      from seen
					      join conference c on c.id = seen.id and c.status <> 'WITHDRAWN'
					      join unit u on u.id = c.unit_id
					      left join conference_session s on s.conference_id = c.id
					     where coalesce(s.held_on, c.held_on) between :from and :to
					       and (not :mine or c.created_by = :user or c.unit_id = any(:own)
					            or exists (select 1 from called_unit p where p.conference_id = c.id and p.unit_id = any(:own))
					            or exists (select 1 from conference_invitee i where i.conference_id = c.id and i.user_id = :user))),
					placed as (
					    select r.*, row_number() over (partition by r.on_day order by r.begins_at nulls first, r.id) as place_no,
					           count(*) over (partition by r.on_day)::int as total from rows r)
					select p.* from placed p where p.place_no <= :most + 1 order by p.on_day, p.place_no""")
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
		return new CalendarEntry(KIND, Rows.id(row, "id"),
				status == ConferenceStatus.DRAFT ? CalendarEntry.say("conference.calendar.draft", title)
						: CalendarEntry.text(title),
				place.isEmpty() ? row.getString("unit_name") : row.getString("unit_name") + ", " + place, day, day,
				row.getObject("begins_at", LocalTime.class), row.getObject("ends_at", LocalTime.class),
				status == ConferenceStatus.CLOSED, "/conferences/" + Rows.id(row, "conference_id"),
				moveHref(row, status, day), cancelled, row.getInt("moves") + (cancelled ? 1 : 0),
				Rows.instant(row, "changed_at"), 1);
	}

	/** Of a draft the form of the session; of one that was sent a reason is asked for. */
	private @Nullable String moveHref(ResultSet row, ConferenceStatus status, LocalDate day) throws SQLException {
		if (!row.getBoolean("hosts") || !row.getBoolean("session") || day.isBefore(time.today())) {
			return null;
		}
		String conference = "/conferences/" + Rows.id(row, "conference_id");
		return switch (status) {
			case DRAFT -> conference + "/sessions/" + Rows.id(row, "id");
			case INVITED -> conference + "/move?session=" + Rows.id(row, "id");
			default -> null;
		};
	}

}
