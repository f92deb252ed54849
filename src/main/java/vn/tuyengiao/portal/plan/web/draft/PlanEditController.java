package vn.tuyengiao.portal.plan.web.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.DraftAnswer;
import vn.tuyengiao.portal.platform.web.form.DraftAnswer.FieldNote;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.platform.web.lines.LineButton;

/**
 * Writing a plan: one form, whose every button keeps all that is typed. The page's script
 * only spares the round trips.
 */
@Controller
@RequiredArgsConstructor
class PlanEditController {

	private final PlanService plans;

	private final PlanDrafts drafts;

	private final PlanWords words;

	private final VietnamTime time;

	@PostMapping("/plans")
	String open(@RequestParam UUID unit, @RequestParam UUID period) {
		return "redirect:/plans/" + plans.open(unit, period) + "/edit";
	}

	@GetMapping("/plans/{id}/edit")
	String edit(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID directive,
			@RequestParam(required = false) @Nullable UUID line, Model model, RedirectAttributes redirect) {
		try {
			PlanDrafts.Draft draft = drafts.layOut(id, Subject.PLAN);
			PlanForm form = PlanForm.of(draft.plan());
			form.takeUp(model);
			UUID opened = LineButton.opened(model);
			if (directive != null && line != null) {
				opened = PlanForDirectiveController.add(form, new PlanEditPage(draft, null, words, time.today()),
						directive, line);
			}
			return show(draft, form, opened, model);
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return "redirect:/plans/" + id;
		}
	}

	@PostMapping("/plans/{id}/edit")
	ModelAndView write(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") PlanForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		form.tidy();
		LineButton pressed = LineButton.of(button, "undone", "table", "earlier", "check");
		pressed.change(form);
		return FormStep.of(binding, () -> form.locating(() -> keep(id, form, pressed)))
			.ignoring(form::isInDeletedLine)
			.done(taken -> goOn(id, form, pressed, taken, redirect))
			.stale(() -> compare(id, form))
			.refused(refused -> unsaved(id, refused, form))
			.orShow(model, () -> show(drafts.layOut(id, form.command(id).content()), form, pressed.lineId(), model));
	}

	/** The draft that the page keeps by itself. */
	@PostMapping(path = "/plans/{id}/edit", params = "do=autosave")
	ResponseEntity<Object> autosave(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanForm form,
			BindingResult binding) {
		form.tidy();
		return FormStep.of(binding, () -> form.locating(() -> keep(id, form)))
			.ignoring(form::isInDeletedLine)
			.orTell(words.words(), () -> drafts.layOut(id, Subject.PLAN));
	}

	/** What the field for a directive offers while somebody types in it. */
	@GetMapping("/plans/{id}/edit/directives")
	String suggest(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("typed", q);
		model.addAttribute("directives", drafts.suggest(id, q).stream().map(DirectiveRef::label).toList());
		return "plan/edit-parts :: directives";
	}

	/** How many undone tasks were taken up. */
	private int keep(UUID id, PlanForm form, LineButton pressed) {
		pressed.arrange(form);
		if (pressed.is("check")) {
			plans.saveToSend(form.command(id), form.asTyped());
			return 0;
		}
		plans.save(form.command(id));
		return pressed.is("undone") ? plans.takeUndone(id) : 0;
	}

	private DraftAnswer keep(UUID id, PlanForm form) {
		PlanService.Saved saved = plans.save(form.command(id));
		Map<UUID, Integer> missing = new HashMap<>();
		form.keptLines().forEach(line -> missing.put(line.key(), line.missing()));
		Map<UUID, Map<String, FieldNote>> notes = new HashMap<>();
		saved.named()
			.forEach((line, picked) -> notes.put(line,
					Map.of(TaskField.DIRECTIVE.key(), NamedDirective.of(picked, words))));
		return new DraftAnswer(saved.version(), Days.clock(time.now()), missing, notes);
	}

	private static ModelAndView goOn(UUID id, PlanForm form, LineButton pressed, int taken,
			RedirectAttributes redirect) {
		if (pressed.is("check")) {
			return new ModelAndView("redirect:/plans/" + id + "/send");
		}
		if (pressed.is("table") || pressed.is("earlier")) {
			return new ModelAndView("redirect:/plans/" + id + "/edit/" + (pressed.is("table") ? "table" : "earlier"));
		}
		if (pressed.is("save")) {
			Flash.success(redirect, "lines.saved");
		}
		else if (pressed.is("undone")) {
			Flash.success(redirect, "plan.edit.undone.taken", taken);
		}
		pressed.handOn(redirect, form);
		return new ModelAndView("redirect:/plans/" + id + "/edit" + pressed.fragment(form, TaskField.TASK.key()));
	}

	private String show(PlanDrafts.Draft draft, PlanForm form, @Nullable UUID opened, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("desk", new PlanEditPage(draft, opened, words, time.today()));
		PlanForm blank = new PlanForm();
		blank.getLines().add(PlanLineForm.blank(new UUID(0, 0)));
		model.addAttribute("blank", blank);
		return "plan/edit";
	}

	private ModelAndView compare(UUID id, PlanForm form) {
		PlanEditPage page = new PlanEditPage(drafts.layOut(id, form.command(id).content()), null, words, time.today());
		return new PlanComparison(page, form, words).page();
	}

	/** A member is told by his name, which is not typed: there is nothing to copy. */
	private ModelAndView unsaved(UUID id, RefusedException refused, PlanForm form) {
		UnsavedPage unsaved = form.unsaved(id, refused, words);
		int number = 0;
		for (PlanLineForm line : form.keptLines()) {
			if (!line.isBlank()) {
				unsaved.heading(words.say("lines.heading", Integer.toString(++number), ""))
					.fields(line, Map.of(TaskField.LEAD_PERSON.key(), person -> ""));
			}
		}
		return unsaved.page();
	}

}
