package vn.tuyengiao.portal.directive.web.matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DirectiveColumn;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DirectiveColumns;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.Filter;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.MatrixChoice;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.MatrixChoices;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.UnitLine;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Links;
import vn.tuyengiao.portal.platform.web.list.ReminderNotes;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.register.BodyLevel;

/** The matrix of units and directives in force, and its export. */
@Controller
@RequiredArgsConstructor
class DirectiveMatrixController {

	private final DirectiveMatrix matrix;

	private final DirectiveMatrixWords words;

	private final ReminderNotes reminders;

	private final Access access;

	private final Words said;

	private final Xlsx xlsx;

	@Costly(Costly.Kind.PAGE)
	@GetMapping("/directives/matrix")
	String matrix(@ModelAttribute("asked") DirectiveMatrixFilter asked, BindingResult unreadable, Pageable pageable,
			HttpServletRequest request, Model model) {
		Filter filter = asked.filter();
		DirectiveColumns columns = matrix.columns(filter, asked.columnPage(), asked.columnSize());
		if (columns.shown().isEmpty() && columns.page() > 0) {
			return "redirect:" + Links.of(request).with("columns", null).substring(request.getContextPath().length());
		}
		Page<UnitLine> lines = matrix.lines(filter, columns.shown(),
				PageRequest.of(pageable.getPageNumber(), pageable.getPageSize(), sort(pageable.getSort())));
		model.addAttribute("matrix", DirectiveMatrixSheet.of(columns, lines, words.words(), request.getContextPath(),
				filter.stepId(), reminders.ofUnits(lines.map(UnitLine::unitId).getContent())));
		model.addAttribute("reminds", access.user().may(Permission.REMIND));
		model.addAttribute("page", lines);
		model.addAttribute("full", asked.isFull());
		model.addAttribute("levels", said.options("directive.matrix.level", BodyLevel.class));
		MatrixChoices choices = matrix.choices();
		model.addAttribute("types", options(choices.types()));
		model.addAttribute("terms", options(choices.terms()));
		model.addAttribute("steps", options(choices.steps()));
		return "directive/matrix";
	}

	/** All units, with the directives that the page shows and those around them. */
	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/directives/matrix/export")
	void export(@ModelAttribute("asked") DirectiveMatrixFilter asked, BindingResult unreadable, Sort sort,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Filter filter = asked.filter();
		DirectiveColumns shown = matrix.columns(filter, asked.exportPage(), DirectiveMatrix.COLUMNS);
		Page<UnitLine> lines = matrix.lines(filter, shown.shown(), Pageable.unpaged(sort(sort)));
		DirectiveMatrixWords.CellWords said = words.words();
		DirectiveMatrixSheet sheet = DirectiveMatrixSheet.of(shown, lines, said, request.getContextPath(),
				filter.stepId(), Map.of());
		List<Xlsx.Column<DirectiveMatrixSheet.SheetRow>> columns = new ArrayList<>();
		columns.add(Xlsx.Column.of("directive.matrix.column.unit", DirectiveMatrixSheet.SheetRow::unitName));
		columns.add(Xlsx.Column.of("directive.matrix.column.total", row -> plain(row.total())));
		for (int place = 0; place < shown.shown().size(); place++) {
			int at = place;
			DirectiveColumn column = shown.shown().get(place);
			columns.add(Xlsx.Column.titled(column.reference() + " (" + Days.day(column.issuedOn()) + ")", row -> {
				DirectiveMatrixSheet.SheetCell cell = row.cells().get(at);
				return cell == null ? null : plain(cell.text());
			}));
		}
		xlsx.send(response, "don-vi-va-van-ban", "directive.matrix.title", columns,
				Stream.concat(sheet.totals().stream(), sheet.rows().stream()));
	}

	private static List<Option> options(List<MatrixChoice> choices) {
		return choices.stream().map(choice -> Option.of(choice.id(), choice.name())).toList();
	}

	private static String plain(String lines) {
		return lines.replace("\n", ", ");
	}

	/** Only what the matrix can be sorted by; the head marks it. */
	private static Sort sort(Sort asked) {
		Sort.Order behind = asked.getOrderFor(DirectiveMatrix.BEHIND);
		Sort.Order name = asked.getOrderFor(DirectiveMatrix.UNIT);
		return Sort.by(behind != null ? behind : name != null ? name : Sort.Order.asc(DirectiveMatrix.UNIT));
	}

}
