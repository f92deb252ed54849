package vn.tuyengiao.portal.directive.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.issue.LoadPreview.Week;
import vn.tuyengiao.portal.platform.web.Days;

/** A week of the recipients as it is read: what is asked anew, and what already is. */
public record LoadWeekLine(String from, String to, List<Asked> asked, List<Other> others, int units) {

	static List<LoadWeekLine> of(List<Week> weeks) {
		return weeks.stream()
			.map(week -> new LoadWeekLine(Days.day(week.from()), Days.day(week.to()),
					week.asked().stream().map(step -> new Asked(step.name(), Days.day(step.dueOn()))).toList(),
					week.others()
						.stream()
						.map(other -> new Other(Days.day(other.dueOn()),
								Objects.requireNonNull(other.asked().getCodes())[0], other.asked().getArguments(),
								other.units(), other.list()))
						.toList(),
					week.units()))
			.toList();
	}

	public record Asked(String name, String dueOn) {
	}

	public record Other(String dueOn, String label, Object @Nullable [] arguments, int units, String href) {
	}

}
