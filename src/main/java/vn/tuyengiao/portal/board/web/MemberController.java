package vn.tuyengiao.portal.board.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
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
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.domain.BoardService;
import vn.tuyengiao.portal.board.domain.MembershipEnding;
import vn.tuyengiao.portal.board.domain.MembershipJoining;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

@Controller
@RequestMapping("/boards/{boardId}/members")
@RequiredArgsConstructor
class MemberController {

	private final BoardService boards;

	private final Words words;

	private final VietnamTime time;

	@GetMapping("/new")
	String blank(@PathVariable UUID boardId, Model model) {
		model.addAttribute("form", MemberForm.blank(time.today()));
		return joining(boardId, model);
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID boardId, @Valid @ModelAttribute("form") MemberForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		form.checkPerson(binding);
		return FormStep.of(binding, () -> boards.addMember(boardId, form.membershipId(), form.command())).done(done -> {
			Flash.success(redirect, "board.member.added");
			return toBoard(boardId);
		}).orShow(model, () -> joining(boardId, model));
	}

	@GetMapping("/{id}/end")
	String ending(@PathVariable UUID boardId, @PathVariable UUID id, Model model) {
		MembershipEnding ending = boards.ending(boardId, id);
		model.addAttribute("ending", ending);
		model.addAttribute("form", MembershipEndForm.of(ending.membership().version(), time.today()));
		return "board/ending";
	}

	@PostMapping("/{id}/end")
	ModelAndView end(@PathVariable UUID boardId, @PathVariable UUID id,
			@Valid @ModelAttribute("form") MembershipEndForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep.of(binding, () -> boards.end(boardId, id, form.getVersion(), form.lastDay())).done(done -> {
			Flash.success(redirect, "board.member.ended");
			return toBoard(boardId);
		}).orShow(model, () -> {
			model.addAttribute("ending", boards.ending(boardId, id));
			return "board/ending";
		});
	}

	@PostMapping("/{id}/resume")
	ModelAndView resume(@PathVariable UUID boardId, @PathVariable UUID id, @RequestParam long version,
			RedirectAttributes redirect) {
		boards.resume(boardId, id, version);
		Flash.success(redirect, "board.member.resumed");
		return toBoard(boardId);
	}

	@PostMapping("/{id}/annul")
	ModelAndView annul(@PathVariable UUID boardId, @PathVariable UUID id, @RequestParam long version,
			RedirectAttributes redirect) {
		boards.annul(boardId, id, version);
		Flash.success(redirect, "board.member.annulled");
		return toBoard(boardId);
	}

	@PostMapping("/{id}/restore")
	ModelAndView restore(@PathVariable UUID boardId, @PathVariable UUID id, @RequestParam long version,
			RedirectAttributes redirect) {
		boards.restore(boardId, id, version);
		Flash.success(redirect, "board.member.restored");
		return toBoard(boardId);
	}

	private String joining(UUID boardId, Model model) {
		MembershipJoining joining = boards.joining(boardId);
		List<Option> people = joining.people()
			.stream()
			.map(person -> Option.of(person.id(), person.fullName()))
			.toList();
		model.addAttribute("board", joining.board());
		model.addAttribute("people", people);
		model.addAttribute("roles", words.options("board.role", BoardRole.class));
		model.addAttribute("postKinds", words.options("board.post-kind", PostKind.class));
		return "board/member";
	}

	private static ModelAndView toBoard(UUID boardId) {
		return new ModelAndView("redirect:/boards/" + boardId);
	}

}
