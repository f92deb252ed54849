package vn.tuyengiao.portal.directive.web.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.SortDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.directive.PlannedMakeUp;
import vn.tuyengiao.portal.directive.domain.reach.DirectiveReach;
import vn.tuyengiao.portal.directive.domain.reach.DirectiveReach.ReachPage;
import vn.tuyengiao.portal.directive.domain.reach.ReachRow;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;

/** Conferences, attendances and the share of members by unit, the worst first. */
@Controller
@RequestMapping("/directives/{id}/reach")
@RequiredArgsConstructor
class ReachController {

	private final DirectiveReach reach;

	private final Xlsx xlsx;

	@GetMapping
	String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@PageableDefault(size = 25, sort = "share") Pageable pageable, Model model) {
		ReachPage found = reach.page(id, q, pageable);
		model.addAttribute("head", found.head());
		model.addAttribute("totals", found.totals());
		model.addAttribute("page", found.units().map(row -> line(row, id, found.makeUp(row.unitId()).orElse(null))));
		Opens.put(model, ReachLine.class, line -> "/directives/" + id + "/units/" + line.row().unitId());
		return "directive/reach";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@SortDefault(sort = "share") Sort sort, HttpServletResponse response) {
		reach.each(id, q, sort, rows -> {
			try {
				xlsx.send(response, "quan-triet", "directive.reach.title.short", columns(), rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private List<Column<ReachRow>> columns() {
		return xlsx.shown("reach",
				List.of(Column.of("directive.reach.unit", ReachRow::unitName),
						Column.of("directive.reach.conferences", ReachRow::conferences),
						Column.of("directive.reach.attendances", ReachRow::attendances),
						Column.<ReachRow>of("directive.reach.obliged", ReachRow::obliged).in("directive.reach.reached"),
						Column.of("directive.reach.reached", ReachRow::reached),
						Column.<ReachRow>of("directive.reach.percent", ReachRow::percent).in("directive.reach.reached"),
						Column.<ReachRow>of("directive.reach.asked", ReachRow::asked).in("directive.reach.reached"),
						Column.<ReachRow>of("directive.reach.sent", ReachRow::sent).in("directive.reach.reached"),
						Column.of("directive.reach.day", ReachRow::lastOn)));
	}

	private ReachLine line(ReachRow row, UUID directiveId, @Nullable PlannedMakeUp makeUp) {
		return new ReachLine(row, Days.day(row.lastOn()),
				"/conferences?directive=" + directiveId + "&unit=" + row.unitId(),
				makeUp == null ? "" : Days.clock(makeUp.begins()) + ", " + Days.day(makeUp.day()),
				makeUp == null ? null : makeUp.href());
	}

	/**
	 * A unit as it is read.
	 *
	 * @param href its conferences on the directive
	 * @param makeUp when its members can make up for it; empty where nothing is planned
	 */
	public record ReachLine(ReachRow row, String day, String href, String makeUp, @Nullable String makeUpHref) {
	}

}
