package vn.tuyengiao.portal.plan.web.draft;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.domain.round.IncompleteException;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormErrors;

/**
 * Writing a plan: one form, whose every button keeps all that is typed. The page's script
 * only spares the round trips.
 */
@Controller
@RequiredArgsConstructor
class PlanEditController {

	/** Where the lines deleted a moment ago travel from one page to the next. */
	private static final String DELETED = "deletedLines";

	private static final String OPENED = "openedLine";

	private final PlanService plans;

	private final PlanDrafts drafts;

	private final PlanWords words;

	private final VietnamTime time;

	@PostMapping("/plans")
	String open(@RequestParam UUID unit, @RequestParam UUID period) {
		return "redirect:/plans/" + plans.open(unit, period) + "/edit";
	}

	@GetMapping("/plans/{id}/edit")
	ModelAndView edit(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		try {
			PlanDrafts.Draft draft = drafts.layOut(id, Subject.PLAN);
			PlanForm form = PlanForm.of(draft.plan());
			if (model.getAttribute(DELETED) instanceof List<?> deleted) {
				form.recall(deleted.stream().map(PlanForm.DeletedLine.class::cast).toList());
			}
			return page(draft, form, (UUID) model.getAttribute(OPENED));
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return new ModelAndView("redirect:/plans/" + id);
		}
	}

	@PostMapping("/plans/{id}/edit")
	ModelAndView write(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") PlanForm form, BindingResult binding, RedirectAttributes redirect) {
		try {
			form.tidy();
			PlanEditButton pressed = PlanEditButton.of(button);
			pressed.change(form);
			if (hasFaults(form, binding)) {
				return again(id, form, pressed.lineId());
			}
			pressed.arrange(form);
			if (pressed.isSubmit()) {
				plans.saveAndSubmit(form.command(id), form.tokenOrNew(), form.noteText());
				Flash.success(redirect, "plan.edit.sent");
				return new ModelAndView("redirect:/plans/" + id);
			}
			plans.save(form.command(id));
			pressed.message(pressed.isUndone() ? plans.takeUndone(id) : 0)
				.ifPresent(message -> Flash.success(redirect, message.key(), message.arguments()));
			redirect.addFlashAttribute(DELETED, form.deletedLines());
			redirect.addFlashAttribute(OPENED, pressed.lineId());
			return new ModelAndView("redirect:/plans/" + id + "/edit" + pressed.fragment(form));
		}
		catch (InvalidInputException invalid) {
			FormErrors.apply(binding, form.located(invalid));
			if (invalid instanceof IncompleteException incomplete) {
				form.keptAs(incomplete.getVersion());
			}
			return again(id, form, null);
		}
		catch (StaleException stale) {
			PlanEditPage page = new PlanEditPage(drafts.layOut(id, form.command(id).content()), null, words,
					time.today());
			return new PlanComparison(page, form, words).page();
		}
		catch (RefusedException refused) {
			return unsaved(id, refused, form);
		}
	}

	/** The draft that the page saves by itself. */
	@PostMapping(path = "/plans/{id}/edit", params = "do=autosave")
	ResponseEntity<Object> autosave(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanForm form,
			BindingResult binding) {
		try {
			form.tidy();
			if (!hasFaults(form, binding)) {
				PlanService.Saved saved = plans.save(form.command(id));
				Map<UUID, Integer> missing = new HashMap<>();
				form.command(id)
					.content()
					.lines()
					.forEach(line -> missing.put(line.id(), line.isBlank() ? 0 : line.content().missing().size()));
				Map<UUID, NamedDirective> named = new HashMap<>();
				saved.named().forEach((line, picked) -> named.put(line, NamedDirective.of(picked, words)));
				return ResponseEntity.ok(new AutosaveAnswer(saved.version(), Days.clock(time.now()), missing, named));
			}
			drafts.layOut(id, Subject.PLAN);
		}
		catch (InvalidInputException invalid) {
			FormErrors.apply(binding, form.located(invalid));
		}
		return ResponseEntity.unprocessableContent().body(AutosaveAnswer.Faults.of(faults(form, binding), words));
	}

	/** Lines beyond what binding makes room for (256), or numbered with no number. */
	@ExceptionHandler(InvalidPropertyException.class)
	void garbled(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

	private ModelAndView again(UUID id, PlanForm form, UUID opened) {
		PlanDrafts.Draft draft = drafts.layOut(id, form.command(id).content());
		if (form.getToken() == null) {
			form.setToken(Ids.next());
		}
		ModelAndView page = page(draft, form, opened);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(PlanDrafts.Draft draft, PlanForm form, UUID opened) {
		ModelAndView page = new ModelAndView("plan/edit");
		page.addObject("form", form);
		page.addObject("desk", new PlanEditPage(draft, opened, words, time.today()));
		PlanForm blank = new PlanForm();
		blank.getLines().add(PlanLineForm.blank(new UUID(0, 0)));
		page.addObject("blank", blank);
		return page;
	}

	private ModelAndView unsaved(UUID id, RefusedException refused, PlanForm form) {
		UnsavedSubmissionPage unsaved = new UnsavedSubmissionPage(id, refused, words).part("plan.edit.goals",
				form.getGoals());
		form.getAnswers().values().forEach(answer -> unsaved.part("plan.edit.answer", answer));
		int number = 0;
		for (PlanLineForm line : form.getLines()) {
			if (!line.isDeleted() && !line.content().isBlank()) {
				unsaved.heading(words.say("plan.edit.lineHeading", Integer.toString(++number), ""));
				for (TaskField field : TaskField.values()) {
					unsaved.part("plan.edit.line." + field.key(), unsaved(field.of(line.typed())));
				}
			}
		}
		return unsaved.part("plan.edit.note", form.getNote()).page();
	}

	/** A member is told by his name, which is not typed: there is nothing to copy. */
	private String unsaved(Object value) {
		if (value instanceof UUID) {
			return "";
		}
		return value instanceof BigDecimal ? PlanWords.typed(value) : words.value(value);
	}

	private static boolean hasFaults(PlanForm form, BindingResult binding) {
		return !faults(form, binding).isEmpty();
	}

	/** What is wrong in a line that goes anyway does not stand in the way. */
	private static List<ObjectError> faults(PlanForm form, BindingResult binding) {
		return binding.getAllErrors()
			.stream()
			.filter(error -> !(error instanceof FieldError field && form.isInDeletedLine(field.getField())))
			.toList();
	}

}
