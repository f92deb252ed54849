package vn.tuyengiao.portal.plan.web.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
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
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.DraftAnswer;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;

/** Writing the report on an accepted plan, task by task. */
@Controller
@RequiredArgsConstructor
class ReportEditController {

	private final ReportService reports;

	private final PlanDrafts drafts;

	private final PlanWords words;

	private final VietnamTime time;

	@PostMapping("/plans/{id}/report")
	String open(@PathVariable UUID id) {
		reports.open(id);
		return "redirect:/plans/" + id + "/report/edit";
	}

	@GetMapping("/plans/{id}/report/edit")
	String edit(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		try {
			PlanDrafts.Draft draft = drafts.layOut(id, Subject.REPORT);
			return show(draft, ReportForm.of(draft.plan()), model);
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return "redirect:/plans/" + id + "/report";
		}
	}

	@PostMapping("/plans/{id}/report/edit")
	ModelAndView write(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") ReportForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if ("done".equals(button)) {
			form.markRestDone();
		}
		else if ("unmark".equals(button)) {
			form.unmark();
		}
		return FormStep.of(binding, () -> keep(id, form, button))
			.done(kept -> goOn(id, button, redirect))
			.stale(() -> compare(id, form))
			.refused(refused -> unsaved(id, refused, form))
			.orShow(model, () -> {
				PlanDrafts.Draft draft = drafts.layOut(id, Subject.REPORT);
				form.requireLinesOf(draft.plan());
				return show(draft, form, model);
			});
	}

	/** The draft that the page keeps by itself. */
	@PostMapping(path = "/plans/{id}/report/edit", params = "do=autosave")
	ResponseEntity<Object> autosave(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportForm form,
			BindingResult binding) {
		PlanDrafts.Draft draft = drafts.layOut(id, Subject.REPORT);
		return FormStep.of(binding, () -> {
			form.requireLinesOf(draft.plan());
			long version = reports.save(form.command(id));
			ReportEditPage desk = new ReportEditPage(draft, words, time.today());
			Map<UUID, Integer> missing = new HashMap<>();
			form.getLines().forEach(line -> missing.put(line.key(), desk.missing(line)));
			return new DraftAnswer(version, Days.clock(time.now()), missing, Map.of());
		}).orTell(words.words(), () -> {
		});
	}

	private void keep(UUID id, ReportForm form, String button) {
		switch (button) {
			case "check" -> reports.saveToSend(form.command(id));
			case "save", "done", "unmark" -> reports.save(form.command(id));
			default -> throw new NotFoundException("button " + button);
		}
	}

	private static ModelAndView goOn(UUID id, String button, RedirectAttributes redirect) {
		String address = "redirect:/plans/" + id + "/report";
		if ("check".equals(button)) {
			return new ModelAndView(address + "/send");
		}
		if ("table".equals(button)) {
			return new ModelAndView(address + "/edit/table");
		}
		Flash.success(redirect, "lines.saved");
		return new ModelAndView(address + "/edit");
	}

	private String show(PlanDrafts.Draft draft, ReportForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("desk", new ReportEditPage(draft, words, time.today()));
		return "plan/report-edit";
	}

	private ModelAndView compare(UUID id, ReportForm form) {
		ReportEditPage page = new ReportEditPage(drafts.layOut(id, Subject.REPORT), words, time.today());
		return new ReportComparison(page, form, words).page();
	}

	private ModelAndView unsaved(UUID id, RefusedException refused, ReportForm form) {
		UnsavedPage unsaved = form.unsaved(id, refused, words);
		int number = 0;
		for (ReportLineForm line : form.getLines()) {
			unsaved.heading(words.say("lines.heading", Integer.toString(++number), "")).fields(line);
		}
		return unsaved.page();
	}

}
