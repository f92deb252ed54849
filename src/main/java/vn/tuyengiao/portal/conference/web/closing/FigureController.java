package vn.tuyengiao.portal.conference.web.closing;

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

import vn.tuyengiao.portal.conference.domain.closing.ConferenceFigures;
import vn.tuyengiao.portal.conference.domain.closing.ConferenceFigures.FigurePage;
import vn.tuyengiao.portal.conference.domain.closing.UnitFigureRow;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;
import vn.tuyengiao.portal.platform.web.limit.Costly;

/** What a closed conference counted of each unit, the worst first. */
@Controller
@RequestMapping("/conferences/{id}/figures")
@RequiredArgsConstructor
class FigureController {

	private final ConferenceFigures figures;

	private final Xlsx xlsx;

	@GetMapping
	String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@PageableDefault(size = 25, sort = "share") Pageable pageable, Model model) {
		FigurePage page = figures.page(id, q, pageable);
		model.addAttribute("standing", page.standing());
		model.addAttribute("figures", page.totals());
		model.addAttribute("page", page.units());
		return "conference/figures";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@SortDefault("share") Sort sort, HttpServletResponse response) {
		figures.each(id, q, sort, rows -> {
			try {
				xlsx.send(response, "so-lieu-hoi-nghi", "conference.closing.figures", columns(), rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private List<Column<UnitFigureRow>> columns() {
		return xlsx.shown("conference-figures", List.of(Column.of("conference.closing.unit", UnitFigureRow::unitName),
				Column.<UnitFigureRow>of("conference.members", row -> row.figures().members()).in("conference.reached"),
				Column.<UnitFigureRow>of("conference.exempt", row -> row.figures().exempt()).in("conference.reached"),
				Column.<UnitFigureRow>of("conference.obliged", row -> row.figures().obliged()).in("conference.reached"),
				Column.<UnitFigureRow>of("conference.reached", row -> row.figures().reached()),
				Column.<UnitFigureRow>of("conference.percent", row -> row.figures().percent()).in("conference.reached"),
				Column.<UnitFigureRow>of("conference.made-up", row -> row.figures().madeUp()),
				Column.<UnitFigureRow>of("conference.excused", row -> row.figures().excused()),
				Column.<UnitFigureRow>of("conference.absent", row -> row.figures().absent()),
				Column.<UnitFigureRow>of("conference.attendances", row -> row.figures().attendances()),
				Column.<UnitFigureRow>of("conference.essays", row -> row.figures().essays()),
				Column.<UnitFigureRow>of("conference.masses", row -> row.figures().masses())));
	}

}
