package vn.tuyengiao.portal.directive.web.unit;

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
import vn.tuyengiao.portal.directive.domain.fulfilment.FulfilmentService;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Recorded;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.UnitStep;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheetReader;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/**
 * One step that a unit owes: a statement is recorded here, of the others the page says
 * where they are done.
 */
@Controller
@RequestMapping("/directives/{id}/units/{unitId}/steps/{stepId}")
@RequiredArgsConstructor
class UnitStepController {

	private final UnitSheetReader reader;

	private final FulfilmentService fulfilment;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String step(@PathVariable UUID id, @PathVariable UUID unitId, @PathVariable UUID stepId, Model model) {
		UnitSheet sheet = reader.read(id, unitId);
		UnitStep step = step(sheet, stepId);
		if (step.recordable()) {
			reader.requireWriting(sheet);
			model.addAttribute("form", UnitStepForm.of(step.record(), time.today()));
		}
		return show(sheet, step, model);
	}

	@PostMapping
	ModelAndView record(@PathVariable UUID id, @PathVariable UUID unitId, @PathVariable UUID stepId,
			@Valid @ModelAttribute("form") UnitStepForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		UnitSheet sheet = reader.forWriting(id, unitId);
		UnitStep step = step(sheet, stepId);
		return FormStep.of(binding, () -> fulfilment.recordStep(form.command(id, unitId, stepId)))
			.done(done -> recorded(id, unitId, redirect))
			.compared(() -> compare(new UnitPage(sheet, time.today()).address() + "/steps/" + stepId, form,
					step(reader.forWriting(id, unitId), stepId)))
			.orShow(model, () -> show(sheet, step, model));
	}

	@PostMapping("/take-back")
	String takeBack(@PathVariable UUID id, @PathVariable UUID unitId, @PathVariable UUID stepId,
			@RequestParam long version, RedirectAttributes redirect) {
		fulfilment.takeBackStep(id, unitId, stepId, version);
		Flash.success(redirect, "directive.unit.step.taken-back");
		return "redirect:/directives/" + id + "/units/" + unitId;
	}

	private String show(UnitSheet sheet, UnitStep step, Model model) {
		UnitPage page = new UnitPage(sheet, time.today());
		model.addAttribute("doc", page);
		model.addAttribute("line",
				page.steps().stream().filter(line -> line.step().equals(step)).findFirst().orElseThrow());
		return step.recordable() ? "directive/unit-step" : "directive/unit-step-elsewhere";
	}

	private static UnitStep step(UnitSheet sheet, UUID stepId) {
		return sheet.step(stepId)
			.filter(step -> step.dueOn() != null)
			.orElseThrow(() -> new NotFoundException("step " + stepId));
	}

	private ConflictPage compare(String address, UnitStepForm mine, UnitStep stored) {
		Recorded record = stored.record();
		UnitStepForm theirs = UnitStepForm.of(record, null);
		// what was taken back meanwhile is recorded anew
		return ConflictPage.of(address, record == null ? 0 : record.version())
			.back(address)
			.saved(record == null ? null : record.by(), record == null ? null : record.at())
			.fields(words, mine, theirs);
	}

	private static ModelAndView recorded(UUID id, UUID unitId, RedirectAttributes redirect) {
		Flash.success(redirect, "directive.unit.step.recorded");
		return new ModelAndView("redirect:/directives/" + id + "/units/" + unitId);
	}

}
