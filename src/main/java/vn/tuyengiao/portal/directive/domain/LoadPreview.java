package vn.tuyengiao.portal.directive.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.ComingRequests;
import vn.tuyengiao.portal.directive.ComingRequests.ComingRequest;

/**
 * What else falls due for the recipients of a draft in the weeks of its own due dates, so
 * that nobody asks for everything at once without knowing it.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class LoadPreview {

	private final JdbcClient jdbc;

	private final ObjectProvider<ComingRequests> others;

	/** Weeks from Monday to Sunday, the first one first. */
	public List<Week> of(DirectiveReader.Prepared prepared) {
		DirectiveSheet sheet = prepared.sheet();
		List<UUID> units = prepared.carriers();
		TreeSet<LocalDate> mondays = new TreeSet<>();
		sheet.progress().forEach(step -> mondays.add(monday(step.dueOn())));
		if (mondays.isEmpty() || units.isEmpty()) {
			return List.of();
		}
		LocalDate from = mondays.first();
		LocalDate to = mondays.last().plusDays(6);
		List<ComingRequest> requests = new ArrayList<>(ofOtherDirectives(sheet.id(), units, from, to));
		others.orderedStream().forEach(source -> requests.addAll(source.dueBetween(units, from, to)));
		requests.sort(Comparator.comparing(ComingRequest::dueOn));
		Map<LocalDate, Week> weeks = new LinkedHashMap<>();
		mondays.forEach(monday -> weeks.put(monday, new Week(monday, monday.plusDays(6),
				sheet.progress().stream().filter(step -> monday(step.dueOn()).equals(monday)).toList(),
				requests.stream().filter(request -> monday(request.dueOn()).equals(monday)).toList(), units.size())));
		return List.copyOf(weeks.values());
	}

	private List<ComingRequest> ofOtherDirectives(UUID id, List<UUID> units, LocalDate from, LocalDate to) {
		return jdbc
			.sql("""
					select o.directive_id, o.step_id, o.due_on, d.reference, q.name, count(*) as units
					  from directive_duty o join directive d on d.id = o.directive_id and d.status = 'ISSUED'
					  join required_step q on q.id = o.step_id
					 where o.directive_id <> :id and o.done_on is null and o.due_on between :from and :to and o.unit_id = any(:units)
					 group by o.directive_id, o.step_id, o.due_on, d.reference, q.name, o.position
					 order by o.due_on, d.reference, o.position""")
			.param("id", id)
			.param("from", from)
			.param("to", to)
			.param("units", units.toArray(UUID[]::new))
			.query((row, number) -> new ComingRequest(row.getObject("due_on", LocalDate.class), "directive.load.step",
					new Object[] { row.getString("reference"), row.getString("name") }, row.getInt("units"),
					"/directives/" + row.getObject("directive_id") + "/receipts?state=OPEN&step="
							+ row.getObject("step_id")))
			.list();
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** A week with what the draft asks in it and what is asked already. */
	public record Week(LocalDate from, LocalDate to, List<DirectiveSheet.Step> asked, List<ComingRequest> others,
			int units) {
	}

}
