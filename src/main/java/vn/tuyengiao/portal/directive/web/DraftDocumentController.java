package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
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
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveReader;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService;
import vn.tuyengiao.portal.file.Uploads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The files of a draft: added, replaced, taken out. */
@Controller
@RequestMapping("/directives/{id}/documents")
@RequiredArgsConstructor
class DraftDocumentController {

	private final DirectiveDocumentService documents;

	private final DirectiveReader reader;

	private final RegisterChoices choices;

	private final VietnamTime time;

	@GetMapping("/new")
	String blank(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean guidance, Model model) {
		DirectiveSheet sheet = preparing(id);
		DirectiveDocumentForm form = DirectiveDocumentForm.blank(guidance, time.today());
		model.addAttribute("form", form);
		return show(sheet, form, model);
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @Valid @ModelAttribute("form") DirectiveDocumentForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		DirectiveSheet sheet = preparing(id);
		form.checkGuidance(binding);
		return FormStep.of(binding, () -> add(id, form)).done(done -> {
			Flash.success(redirect, "directive.document.added");
			return back(id, sheet);
		}).orShow(model, () -> show(sheet, form, model));
	}

	private void add(UUID id, DirectiveDocumentForm form) {
		if (form.isGuidance()) {
			documents.addGuidance(form.guidance(id));
		}
		else {
			documents.addText(id, form.documentId(), form.getSubject(), Uploads.of(form.getFile()));
		}
	}

	@GetMapping("/{documentId}/replace")
	String replacing(@PathVariable UUID id, @PathVariable UUID documentId, Model model) {
		DirectiveSheet sheet = preparing(id);
		model.addAttribute("form", new DirectiveDocumentForm());
		return showReplacing(sheet, documentId, model);
	}

	@PostMapping("/{documentId}/replace")
	ModelAndView replace(@PathVariable UUID id, @PathVariable UUID documentId,
			@ModelAttribute("form") DirectiveDocumentForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		DirectiveSheet sheet = preparing(id);
		return FormStep.of(binding, () -> documents.replaceFile(id, documentId, Uploads.of(form.getFile())))
			.done(done -> {
				Flash.success(redirect, "directive.document.replaced");
				return back(id, sheet);
			})
			.orShow(model, () -> showReplacing(sheet, documentId, model));
	}

	@PostMapping("/{documentId}/remove")
	ModelAndView remove(@PathVariable UUID id, @PathVariable UUID documentId, RedirectAttributes redirect) {
		DirectiveSheet sheet = preparing(id);
		documents.remove(id, documentId);
		Flash.success(redirect, "directive.document.removed");
		return back(id, sheet);
	}

	private DirectiveSheet preparing(UUID id) {
		DirectiveSheet sheet = reader.prepared(id).sheet();
		if (!sheet.rights().prepares()) {
			throw new AccessDeniedException("does not prepare directive " + id);
		}
		return sheet;
	}

	private String show(DirectiveSheet sheet, DirectiveDocumentForm form, Model model) {
		LocalDate day = form.getDatedOn() == null ? time.today() : form.getDatedOn();
		model.addAttribute("doc", DirectivePage.of(sheet, time.today()));
		if (form.isGuidance()) {
			model.addAttribute("types", choices.guidance(day));
			model.addAttribute("bodies", choices.bodies(Direction.OWN, sheet.unitId(), day));
		}
		return "directive/document-new";
	}

	private String showReplacing(DirectiveSheet sheet, UUID documentId, Model model) {
		model.addAttribute("doc", DirectivePage.of(sheet, time.today()));
		model.addAttribute("documentId", documentId);
		return "directive/document-replace";
	}

	private static ModelAndView back(UUID id, DirectiveSheet sheet) {
		return DirectivePage.goTo(id, sheet.shown().number());
	}

}
