package vn.tuyengiao.portal.calendar.domain.day;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryQueries;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryView;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;
import vn.tuyengiao.portal.platform.calendar.CalendarQuestion;
import vn.tuyengiao.portal.platform.calendar.CalendarSource;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Days off, days of the reporting periods and anniversaries, by one statement: what is
 * due on a day for thousands of units is one row.
 */
@Component
@Order(10)
@RequiredArgsConstructor
class YearlyQueries implements CalendarSource {

	private static final String READ = "READ";

	private final JdbcClient jdbc;

	@Override
	public List<String> kinds() {
		return List.of(CalendarReader.HOLIDAY, "ANNIVERSARY", "PERIOD_DUE", "PERIOD_LOCK");
	}

	@Override
	public List<CalendarEntry> between(CalendarQuestion question) {
		List<CalendarEntry> entries = new ArrayList<>();
		jdbc.sql(
				"""
						select 'HOLIDAY' as part, h.day as on_day, '' as period, 0 as year, null::uuid as id, null::uuid as unit_id, '' as unit_name,
						       'NATION' as kind, h.name, false as lunar, 0 as day, 0 as month, null::int as since, 0 as every, '' as note, 0::bigint as version
						  from holiday h where h.day between :from and :to
						union all
						select d.part, d.on_day, p.kind || coalesce('.' || p.quarter, ''), p.year, p.id, null, '', 'NATION', '', false, 0, 0, null, 0, '', 0
						  from reporting_period p
						 cross join lateral (values ('PLAN_DUE', p.plan_due_on), ('PLAN_LOCK', p.plan_lock_on),
						                            ('REPORT_DUE', p.report_due_on), ('REPORT_LOCK', p.report_lock_on)) d (part, on_day)
						 where d.on_day between :from and :to
						union all
						select 'ANNIVERSARY', null, '', 0, a.id, a.unit_id, coalesce(u.short_name, ''), a.kind, a.name, a.lunar, a.day, a.month, a.since,
						       a.every, a.note, a.version
						  from anniversary a left join unit u on u.id = a.unit_id
						 where %s"""
					.formatted(AnniversaryQueries.IN_SIGHT))
			.param("from", question.from())
			.param("to", question.to())
			.param("seers", question.roots(READ))
			.query(row -> {
				take(row, question, entries);
			});
		entries.sort(Comparator.comparing(CalendarEntry::from)
			.thenComparing(entry -> kinds().indexOf(entry.kind()))
			.thenComparing(entry -> entry.id().toString()));
		return entries;
	}

	private void take(ResultSet row, CalendarQuestion question, List<CalendarEntry> entries) throws SQLException {
		String part = row.getString("part");
		if (part.equals("ANNIVERSARY")) {
			AnniversaryView anniversary = AnniversaryQueries.view(row, 0);
			anniversary.day()
				.between(question.from(), question.to())
				.forEach(fall -> entries.add(remembered(anniversary, fall.on(), fall.year(), fall.moved())));
			return;
		}
		LocalDate day = Rows.day(row, "on_day");
		if (part.equals(CalendarReader.HOLIDAY)) {
			entries.add(CalendarEntry.onDay(CalendarReader.HOLIDAY, id("holiday " + day),
					CalendarEntry.text(row.getString("name")), day, ""));
			return;
		}
		UUID period = Rows.id(row, "id");
		String subject = part.startsWith("PLAN") ? "PLAN" : "REPORT";
		boolean reads = question.roots(READ).length > 0;
		entries.add(CalendarEntry.onDay(part.endsWith("DUE") ? "PERIOD_DUE" : "PERIOD_LOCK", id(part + period),
				CalendarEntry.say("calendar.period." + part,
						CalendarEntry.say("period." + row.getString("period") + ".inside", row.getString("year"))),
				day, reads ? "/plans?period=" + period + "&subject=" + subject : ""));
	}

	private static CalendarEntry remembered(AnniversaryView anniversary, LocalDate day, int year, boolean moved) {
		Integer since = anniversary.since();
		int years = since == null ? 0 : year - since;
		MessageSourceResolvable title = years <= 0 ? CalendarEntry.text(anniversary.name())
				: CalendarEntry.say(years % 10 == 0 && anniversary.every() > 0 ? "calendar.anniversary.round"
						: years % 5 == 0 && anniversary.every() == 5 ? "calendar.anniversary.fifth"
								: "calendar.anniversary",
						anniversary.name(), years);
		return CalendarEntry.onDay("ANNIVERSARY", id(anniversary.id() + " " + year), title, day, "")
			.withDetail(moved ? anniversary.day().lunar() ? "30" : "29/2" : anniversary.unitName());
	}

	/** The same each time for the same thing. */
	private static UUID id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
