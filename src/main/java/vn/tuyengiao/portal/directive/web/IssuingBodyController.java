package vn.tuyengiao.portal.directive.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Pageable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.directive.domain.BodyLevel;
import vn.tuyengiao.portal.directive.domain.BodyRecord;
import vn.tuyengiao.portal.directive.domain.CatalogueFilter;
import vn.tuyengiao.portal.directive.domain.IssuingBodyAdministration;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.ConflictPage;
import vn.tuyengiao.portal.platform.web.EnumOptions;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.FormErrors;
import vn.tuyengiao.portal.platform.web.Option;

@Controller
@RequestMapping("/admin/issuing-bodies")
@RequiredArgsConstructor
class IssuingBodyController {

	private static final String FORM = "directive/issuing-body";

	private final IssuingBodyAdministration bodies;

	private final EnumOptions options;

	private final Sides sides;

	private final VietnamTime time;

	@ModelAttribute("levels")
	List<Option> levels() {
		return options.of("issuing-body.level", BodyLevel.class);
	}

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "level") Pageable pageable, Model model) {
		model.addAttribute("page", bodies.list(new CatalogueFilter(q, ended), pageable));
		return "directive/issuing-bodies";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(IssuingBodyForm.blank(bodies.nextPosition(), time.today()), true, false, model);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") IssuingBodyForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if (!binding.hasErrors()) {
			try {
				bodies.add(form.getId(), form.command());
				Flash.success(redirect, "issuing-body.added", form.getName());
				return new ModelAndView("redirect:/admin/issuing-bodies");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
		}
		return invalid(form, true, false, model);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		BodyRecord stored = bodies.body(id);
		return form(IssuingBodyForm.of(stored), false, stored.numbered(), model);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") IssuingBodyForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		form.setId(id);
		if (!binding.hasErrors()) {
			try {
				bodies.change(id, form.getVersion(), form.command());
				Flash.success(redirect, "issuing-body.changed", form.getName());
				return new ModelAndView("redirect:/admin/issuing-bodies");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
			catch (StaleException stale) {
				return compare(id, form);
			}
		}
		return invalid(form, false, bodies.body(id).numbered(), model);
	}

	/**
	 * @param used numbers bear its suffix
	 */
	private static String form(IssuingBodyForm form, boolean adding, boolean used, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("adding", adding);
		model.addAttribute("used", used);
		return FORM;
	}

	private static ModelAndView invalid(IssuingBodyForm form, boolean adding, boolean used, Model model) {
		return new ModelAndView(form(form, adding, used, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView compare(UUID id, IssuingBodyForm mine) {
		IssuingBodyForm theirs = IssuingBodyForm.of(bodies.body(id));
		String address = "/admin/issuing-bodies/" + id;
		return ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.same("id", id.toString())
			.field("name", sides.label("issuing-body.name"), mine.getName(), theirs.getName())
			.field("suffix", sides.label("issuing-body.suffix"), mine.getSuffix(), theirs.getSuffix())
			.field("level", sides.label("issuing-body.level"), sides.choice("issuing-body.level", mine.getLevel()),
					sides.choice("issuing-body.level", theirs.getLevel()))
			.field("board", sides.label("issuing-body.board"), sides.yesOrNo(mine.isBoard()),
					sides.yesOrNo(theirs.isBoard()))
			.field("unit", sides.label("issuing-body.unit"), mine.getUnit(), theirs.getUnit())
			.field("position", sides.label("catalogue.position"), String.valueOf(mine.getPosition()),
					String.valueOf(theirs.getPosition()))
			.field("validFrom", sides.label("catalogue.valid-from"), sides.day(mine.getValidFrom()),
					sides.day(theirs.getValidFrom()))
			.field("validTo", sides.label("catalogue.valid-to"), sides.day(mine.getValidTo()),
					sides.day(theirs.getValidTo()))
			.page();
	}

}
