package vn.tuyengiao.portal.conference.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tuyengiao.portal.conference.domain.ConferenceStatus;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindQueries;
import vn.tuyengiao.portal.conference.domain.list.ConferenceFilter;
import vn.tuyengiao.portal.conference.domain.list.ConferenceList;
import vn.tuyengiao.portal.conference.domain.list.ConferenceRow;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;

/** The conferences that units held, with their figures, and the export of them. */
@Controller
@RequiredArgsConstructor
class ConferenceListController {

	private final ConferenceList conferences;

	private final ConferenceKindQueries kinds;

	private final Directives directives;

	private final Words words;

	private final Xlsx xlsx;

	@GetMapping("/conferences")
	String list(@ModelAttribute("typed") TypedConferences typed, BindingResult unreadable,
			@PageableDefault(size = 25, sort = "day", direction = Sort.Direction.DESC) Pageable pageable, Model model) {
		ConferenceFilter filter = typed.filter();
		model.addAttribute("page", conferences.page(filter, pageable).map(this::line));
		Opens.put(model, ConferenceLine.class, ConferenceLine::href);
		model.addAttribute("totals", conferences.totals(filter));
		model.addAttribute("records", conferences.records());
		model.addAttribute("oneUnit", conferences.ofOneUnit());
		model.addAttribute("kinds", kinds.kinds().stream().map(kind -> Option.of(kind.id(), kind.name())).toList());
		model.addAttribute("statuses", words.options("conference.status", ConferenceStatus.class));
		if (typed.getDirective() != null) {
			model.addAttribute("directive", directives.seen(typed.getDirective()));
		}
		return "conference/list";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/conferences/export")
	void export(@ModelAttribute("typed") TypedConferences typed, BindingResult unreadable, Sort sort,
			HttpServletResponse response) {
		conferences.each(typed.filter(), sort, rows -> {
			try {
				xlsx.send(response, "hoi-nghi", "conference.list.title", columns(), rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private List<Column<ConferenceRow>> columns() {
		return xlsx.shown("conferences",
				List.of(Column.of("conference.held-on", ConferenceRow::heldOn),
						Column.of("conference.unit", ConferenceRow::unitName),
						Column.<ConferenceRow>of("conference.kind", ConferenceRow::kind).in("conference.title"),
						Column.of("conference.title", ConferenceRow::title),
						Column.of("conference.directives", ConferenceRow::directives),
						Column.<ConferenceRow>of("conference.obliged", ConferenceRow::obliged).in("conference.reached"),
						Column.of("conference.reached", ConferenceRow::reached),
						Column.<ConferenceRow>of("conference.percent", ConferenceRow::percent).in("conference.reached"),
						Column.of("conference.attendances", ConferenceRow::attendances),
						Column.of("conference.masses", ConferenceRow::masses)));
	}

	private ConferenceLine line(ConferenceRow row) {
		String share = row.percent() == null ? ""
				: words.say("conference.share", row.reached(), row.obliged(), row.percent());
		return new ConferenceLine("/conferences/" + row.id(), row.title(), row.kind(), row.unitName(),
				Days.day(row.heldOn()), row.directives(), share, row.attendances(), row.masses(), row.enteredFor(),
				row.status() == ConferenceStatus.CLOSED ? null : row.status());
	}

	/**
	 * A row in words.
	 *
	 * @param stage how far it is; none of one that was held
	 */
	public record ConferenceLine(String href, String title, String kind, String unit, String day, String directives,
			String share, int attendances, int masses, boolean enteredFor, @Nullable ConferenceStatus stage) {
	}

	/** The filter as it stands in the address; what cannot be read of it stays out. */
	@Getter
	@Setter
	static class TypedConferences {

		private @Nullable String q;

		private @Nullable UUID kind;

		private @Nullable UUID unit;

		private @Nullable UUID directive;

		private @Nullable LocalDate from;

		private @Nullable LocalDate to;

		private @Nullable ConferenceStatus status;

		ConferenceFilter filter() {
			return new ConferenceFilter(q, kind, unit, directive, from, to, status);
		}

	}

}
