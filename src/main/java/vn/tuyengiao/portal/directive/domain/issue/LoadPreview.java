package vn.tuyengiao.portal.directive.domain.issue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveReader;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet;
import vn.tuyengiao.portal.platform.owed.OwedLoad;
import vn.tuyengiao.portal.platform.owed.OwedQueries;

/**
 * What else falls due for the recipients of a draft in the weeks of its own due dates, so
 * that nobody asks for everything at once without knowing it.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class LoadPreview {

	private final OwedQueries owed;

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
		List<OwedLoad> requests = owed.load(units, from, to, sheet.id());
		Map<LocalDate, Week> weeks = new LinkedHashMap<>();
		mondays.forEach(monday -> weeks.put(monday, new Week(monday, monday.plusDays(6),
				sheet.progress().stream().filter(step -> monday(step.dueOn()).equals(monday)).toList(),
				requests.stream().filter(request -> monday(request.dueOn()).equals(monday)).toList(), units.size())));
		return List.copyOf(weeks.values());
	}

	private static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** A week with what the draft asks in it and what is asked already. */
	public record Week(LocalDate from, LocalDate to, List<DirectiveSheet.AskedStep> asked, List<OwedLoad> others,
			int units) {
	}

}
