package vn.tuyengiao.portal.plan.web.draft;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
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
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.report.ReportService;
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
	ModelAndView edit(@PathVariable UUID id, RedirectAttributes redirect) {
		try {
			PlanDrafts.Draft draft = drafts.layOut(id, Subject.REPORT);
			return page(draft, ReportForm.of(draft.plan()));
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return new ModelAndView("redirect:/plans/" + id + "/report");
		}
	}

	@PostMapping("/plans/{id}/report/edit")
	ModelAndView write(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") ReportForm form, BindingResult binding, RedirectAttributes redirect) {
		try {
			if ("done".equals(button)) {
				form.markRestDone();
			}
			if (binding.hasErrors()) {
				return again(id, form);
			}
			if ("submit".equals(button)) {
				reports.saveAndSubmit(form.command(id), form.tokenOrNew(), form.noteText());
				Flash.success(redirect, "plan.edit.report.sent");
				return new ModelAndView("redirect:/plans/" + id + "/report");
			}
			reports.save(form.command(id));
			Flash.success(redirect, "plan.edit.saved");
			return new ModelAndView("redirect:/plans/" + id + "/report/edit");
		}
		catch (InvalidInputException invalid) {
			FormErrors.apply(binding, invalid);
			if (invalid instanceof IncompleteException incomplete) {
				form.keptAs(incomplete.getVersion());
			}
			return again(id, form);
		}
		catch (StaleException stale) {
			ReportEditPage page = new ReportEditPage(drafts.layOut(id, Subject.REPORT), words, time.today());
			return new ReportComparison(page, form, words).page();
		}
		catch (RefusedException refused) {
			return unsaved(id, refused, form);
		}
	}

	/** The draft that the page saves by itself. */
	@PostMapping(path = "/plans/{id}/report/edit", params = "do=autosave")
	ResponseEntity<Object> autosave(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportForm form,
			BindingResult binding) {
		PlanDrafts.Draft draft = drafts.layOut(id, Subject.REPORT);
		try {
			if (!binding.hasErrors()) {
				form.requireLinesOf(draft.plan());
				long version = reports.save(form.command(id));
				Map<UUID, PlanView.Line> tasks = draft.plan().linesById();
				Map<UUID, Integer> missing = new HashMap<>();
				form.getLines()
					.forEach(line -> missing.put(line.getId(),
							line.typed().missing(tasks.get(line.getId()).content().target()).size()));
				return ResponseEntity.ok(new AutosaveAnswer(version, Days.clock(time.now()), missing, Map.of()));
			}
		}
		catch (InvalidInputException invalid) {
			FormErrors.apply(binding, invalid);
		}
		return ResponseEntity.unprocessableContent().body(AutosaveAnswer.Faults.of(binding.getAllErrors(), words));
	}

	/** Lines beyond what binding makes room for (256), or numbered with no number. */
	@ExceptionHandler(InvalidPropertyException.class)
	void garbled(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

	private ModelAndView again(UUID id, ReportForm form) {
		PlanDrafts.Draft draft = drafts.layOut(id, Subject.REPORT);
		form.requireLinesOf(draft.plan());
		if (form.getToken() == null) {
			form.setToken(Ids.next());
		}
		ModelAndView page = page(draft, form);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(PlanDrafts.Draft draft, ReportForm form) {
		ModelAndView page = new ModelAndView("plan/report-edit");
		page.addObject("form", form);
		page.addObject("desk", new ReportEditPage(draft, words, time.today()));
		return page;
	}

	private ModelAndView unsaved(UUID id, RefusedException refused, ReportForm form) {
		UnsavedSubmissionPage unsaved = new UnsavedSubmissionPage(id, refused, words)
			.part("plan.edit.result.assessment", form.getAssessment())
			.part("plan.edit.result.proposals", form.getProposals());
		form.getAnswers().values().forEach(answer -> unsaved.part("plan.edit.answer", answer));
		int number = 0;
		for (ReportLineForm line : form.getLines()) {
			unsaved.heading(words.say("plan.edit.lineHeading", Integer.toString(++number), ""))
				.part("plan.edit.result.outcome", words.value(line.getOutcome()))
				.part("plan.edit.result.reached", PlanWords.typed(line.getReached()))
				.part("plan.edit.result.reason", line.getReason());
		}
		return unsaved.part("plan.edit.note", form.getNote()).page();
	}

}
