package vn.tuyengiao.portal.directive.web;

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
import vn.tuyengiao.portal.directive.domain.CatalogueFilter;
import vn.tuyengiao.portal.directive.domain.DocumentTypeAdministration;
import vn.tuyengiao.portal.directive.domain.TypeRecord;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.ConflictPage;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.FormErrors;

@Controller
@RequestMapping("/admin/document-types")
@RequiredArgsConstructor
class DocumentTypeController {

	private static final String FORM = "directive/document-type";

	private final DocumentTypeAdministration types;

	private final Sides sides;

	private final VietnamTime time;

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "position") Pageable pageable, Model model) {
		model.addAttribute("page", types.list(new CatalogueFilter(q, ended), pageable));
		return "directive/document-types";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(DocumentTypeForm.blank(types.nextPosition(), time.today()), true, false, model);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") DocumentTypeForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if (!binding.hasErrors()) {
			try {
				types.add(form.getId(), form.command());
				Flash.success(redirect, "document-type.added", form.getName());
				return new ModelAndView("redirect:/admin/document-types");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
		}
		return invalid(form, true, false, model);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		TypeRecord stored = types.type(id);
		return form(DocumentTypeForm.of(stored), false, stored.numbered(), model);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") DocumentTypeForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		form.setId(id);
		if (!binding.hasErrors()) {
			try {
				types.change(id, form.getVersion(), form.command());
				Flash.success(redirect, "document-type.changed", form.getName());
				return new ModelAndView("redirect:/admin/document-types");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
			catch (StaleException stale) {
				return compare(id, form);
			}
		}
		return invalid(form, false, types.type(id).numbered(), model);
	}

	/**
	 * @param used numbers bear its abbreviation
	 */
	private static String form(DocumentTypeForm form, boolean adding, boolean used, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("adding", adding);
		model.addAttribute("used", used);
		return FORM;
	}

	private static ModelAndView invalid(DocumentTypeForm form, boolean adding, boolean used, Model model) {
		return new ModelAndView(form(form, adding, used, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView compare(UUID id, DocumentTypeForm mine) {
		DocumentTypeForm theirs = DocumentTypeForm.of(types.type(id));
		String address = "/admin/document-types/" + id;
		return ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.same("id", id.toString())
			.field("name", sides.label("document-type.name"), mine.getName(), theirs.getName())
			.field("abbreviation", sides.label("document-type.abbreviation"), mine.getAbbreviation(),
					theirs.getAbbreviation())
			.field("registered", sides.label("document-type.registered"), sides.yesOrNo(mine.isRegistered()),
					sides.yesOrNo(theirs.isRegistered()))
			.field("guidance", sides.label("document-type.guidance"), sides.yesOrNo(mine.isGuidance()),
					sides.yesOrNo(theirs.isGuidance()))
			.field("byBoard", sides.label("document-type.by-board"), sides.yesOrNo(mine.isByBoard()),
					sides.yesOrNo(theirs.isByBoard()))
			.field("reachesAll", sides.label("document-type.reaches-all"), sides.yesOrNo(mine.isReachesAll()),
					sides.yesOrNo(theirs.isReachesAll()))
			.field("position", sides.label("catalogue.position"), String.valueOf(mine.getPosition()),
					String.valueOf(theirs.getPosition()))
			.field("validFrom", sides.label("catalogue.valid-from"), sides.day(mine.getValidFrom()),
					sides.day(theirs.getValidFrom()))
			.field("validTo", sides.label("catalogue.valid-to"), sides.day(mine.getValidTo()),
					sides.day(theirs.getValidTo()))
			.page();
	}

}
