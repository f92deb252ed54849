package vn.tuyengiao.portal.organization.web;

import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.organization.domain.term.TermAdministration;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormErrors;
import vn.tuyengiao.portal.platform.web.frame.Flash;

@Controller
@RequestMapping("/admin/terms")
@RequiredArgsConstructor
class TermController {

	private static final String FORM = "organization/term";

	private final TermAdministration terms;

	private final MessageSource messages;

	@GetMapping
	String list(@PageableDefault(size = 25, sort = "starts", direction = Sort.Direction.DESC) Pageable pageable,
			Model model) {
		model.addAttribute("page", terms.list(pageable));
		return "organization/terms";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(TermForm.blank(), true, model);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") TermForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if (!binding.hasErrors()) {
			try {
				terms.add(form.getId(), form.getName(), form.getStartsOn(), form.getEndsOn());
				Flash.success(redirect, "term.added", form.getName());
				return new ModelAndView("redirect:/admin/terms");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
		}
		return invalid(form, true, model);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		return form(TermForm.of(terms.term(id)), false, model);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") TermForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		form.setId(id);
		if (!binding.hasErrors()) {
			try {
				terms.change(id, form.getVersion(), form.getName(), form.getStartsOn(), form.getEndsOn());
				Flash.success(redirect, "term.changed", form.getName());
				return new ModelAndView("redirect:/admin/terms");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
			catch (StaleException stale) {
				return compare(id, form);
			}
		}
		return invalid(form, false, model);
	}

	private static String form(TermForm form, boolean adding, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("adding", adding);
		return FORM;
	}

	private static ModelAndView invalid(TermForm form, boolean adding, Model model) {
		return new ModelAndView(form(form, adding, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView compare(UUID id, TermForm mine) {
		TermForm theirs = TermForm.of(terms.term(id));
		String address = "/admin/terms/" + id;
		return ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.same("id", id.toString())
			.field("name", text("term.name"), mine.getName(), theirs.getName())
			.field("startsOn", text("term.starts-on"), Days.side(mine.getStartsOn()), Days.side(theirs.getStartsOn()))
			.field("endsOn", text("term.ends-on"), Days.side(mine.getEndsOn()), Days.side(theirs.getEndsOn()))
			.page();
	}

	private String text(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
