package vn.tuyengiao.portal.board.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.board.domain.BoardFilter;
import vn.tuyengiao.portal.board.domain.BoardService;
import vn.tuyengiao.portal.board.domain.BoardSheet;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.platform.web.list.Opens;

@Controller
@RequestMapping("/boards")
@RequiredArgsConstructor
class BoardController {

	private final BoardService boards;

	private final Words words;

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) BoardFilter.@Nullable State state,
			@PageableDefault(size = 25, sort = "name") Pageable pageable, Model model) {
		model.addAttribute("page", boards.list(BoardFilter.of(q, state), pageable).map(BoardLine::of));
		Opens.put(model, BoardLine.class,
				line -> line.row().boardId() == null ? null : "/boards/" + line.row().boardId());
		model.addAttribute("states", words.options("board.state", BoardFilter.State.class));
		return "board/boards";
	}

	@GetMapping("/{id}")
	String board(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
		BoardSheet sheet = boards.board(id, on);
		model.addAttribute("sheet", sheet);
		model.addAttribute("warnings", BoardWarningText.of(sheet.warnings()));
		return "board/board";
	}

	@GetMapping("/new")
	String founding(@RequestParam UUID unit, Model model) {
		model.addAttribute("founding", boards.founding(unit));
		model.addAttribute("form", FoundingForm.of(unit));
		return "board/founding";
	}

	@PostMapping
	ModelAndView found(@Valid @ModelAttribute("form") FoundingForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if (form.getUnit() == null) {
			throw new NotFoundException("unit of the board to found");
		}
		UUID unit = form.getUnit();
		return FormStep.of(binding, () -> boards.found(form.boardId(), unit, form.getDecisionNo(), form.getDecidedOn()))
			.done(board -> {
				Flash.success(redirect, "board.founded");
				return new ModelAndView("redirect:/boards/" + board);
			})
			.refused(refused -> new UnsavedPage("/boards", refused, words).fields(form).page())
			.orShow(model, () -> {
				model.addAttribute("founding", boards.founding(unit));
				return "board/founding";
			});
	}

}
