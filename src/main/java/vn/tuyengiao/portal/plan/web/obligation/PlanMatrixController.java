package vn.tuyengiao.portal.plan.web.obligation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationMatrixQueries;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.ReminderNotes;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/** The matrix of units and the periods of a year, and its export. */
@Controller
@RequiredArgsConstructor
class PlanMatrixController {

	private final ObligationMatrixQueries matrix;

	private final Organization organization;

	private final ReminderNotes reminders;

	private final Access access;

	private final VietnamTime time;

	private final Xlsx xlsx;

	@Costly(Costly.Kind.PAGE)
	@GetMapping("/plans/matrix")
	String matrix(@RequestParam(required = false) @Nullable String year,
			@RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String full, Pageable pageable, Model model) {
		List<PeriodView> periods = organization.periods();
		int shown = year(year, periods);
		UUID unitId = id(unit);
		Page<ObligationMatrixQueries.Line> page = matrix.page(shown, unitId, q,
				PageRequest.of(pageable.getPageNumber(), pageable.getPageSize(), sorted(pageable.getSort())));
		PlanMatrixPage view = PlanMatrixPage.of(shown, columns(shown, periods), page,
				q == null && page.getTotalElements() > 1 ? matrix.totals(shown, unitId) : List.of(), unitId,
				reminders.ofUnits(page.map(ObligationMatrixQueries.Line::unitId).getContent()));
		model.addAttribute("matrix", view);
		model.addAttribute("reminds", access.user().may(Permission.REMIND));
		model.addAttribute("page", page);
		model.addAttribute("full", "true".equals(full));
		model.addAttribute("years",
				periods.stream()
					.map(PeriodView::year)
					.distinct()
					.sorted(Comparator.reverseOrder())
					.map(each -> Option.of(each, each.toString()))
					.toList());
		model.addAttribute("units",
				matrix.choices().stream().map(choice -> Option.of(choice.id(), choice.name())).toList());
		return "plan/matrix";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/plans/matrix/export")
	void export(@RequestParam(required = false) @Nullable String year,
			@RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String q,
			Sort sort, HttpServletResponse response) {
		List<PeriodView> periods = organization.periods();
		int shown = year(year, periods);
		List<Xlsx.Column<ObligationMatrixQueries.Line>> columns = new ArrayList<>();
		columns.add(Xlsx.Column.of("plan.matrix.column.unit", ObligationMatrixQueries.Line::unitName));
		for (PeriodView period : columns(shown, periods)) {
			for (Subject subject : Subject.values()) {
				String quarter = period.quarter() == null ? "YEAR" : period.quarter().toString();
				columns.add(Xlsx.Column.label("plan.matrix.export." + quarter + "." + subject, line -> {
					ObligationMatrixQueries.Cell cell = line.cell(period.id(), subject);
					return cell == null ? null : "plan.standing." + cell.standing();
				}));
			}
		}
		matrix.each(shown, id(unit), q, sorted(sort), lines -> {
			try {
				xlsx.send(response, "don-vi-va-ky-" + shown, "plan.matrix.title", columns, lines);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** A year that has periods: the one asked for, else this one, else the newest. */
	private int year(@Nullable String asked, List<PeriodView> periods) {
		int today = time.today().getYear();
		Optional<Integer> found = periods.stream()
			.map(PeriodView::year)
			.filter(year -> year.toString().equals(asked))
			.findFirst();
		return found.orElseGet(() -> periods.stream()
			.map(PeriodView::year)
			.min(Comparator.comparingInt(year -> Math.abs(year - today)))
			.orElse(today));
	}

	/** The year itself, then its quarters. */
	private static List<PeriodView> columns(int year, List<PeriodView> periods) {
		return periods.stream()
			.filter(period -> period.year() == year)
			.sorted(Comparator.comparing(PeriodView::quarter, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
	}

	private static @Nullable UUID id(@Nullable String typed) {
		try {
			return typed == null || typed.length() != 36 ? null : UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** Only what the matrix can be sorted by; the head marks it. */
	private static Sort sorted(Sort asked) {
		Sort.Order behind = asked.getOrderFor(ObligationMatrixQueries.BEHIND);
		Sort.Order name = asked.getOrderFor("unit");
		return Sort.by(behind != null ? behind : name != null ? name : Sort.Order.asc("unit"));
	}

}
