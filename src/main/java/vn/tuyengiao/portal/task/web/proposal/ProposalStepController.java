package vn.tuyengiao.portal.task.web.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

import vn.tuyengiao.portal.account.Absences.UnattendedUnit;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.task.domain.proposal.DeliveryWay;
import vn.tuyengiao.portal.task.domain.proposal.ProposalDesk;
import vn.tuyengiao.portal.task.domain.proposal.ProposalSteps;
import vn.tuyengiao.portal.task.domain.proposal.ProposalSteps.Press;
import vn.tuyengiao.portal.task.domain.proposal.ProposalVerdict;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalReader;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet;

/** What is done with a proposal, each by a form of its own. */
@Controller
@RequestMapping("/proposals/{id}")
@RequiredArgsConstructor
class ProposalStepController {

	/** Within so many working days information is asked for. */
	private static final int REPLY = 5;

	private final ProposalReader reader;

	private final ProposalDesk desk;

	private final ProposalSteps steps;

	private final WorkingDays workingDays;

	private final VietnamTime time;

	private final Words words;

	@GetMapping("/steps/{step}")
	String blank(@PathVariable UUID id, @PathVariable String step, Model model, RedirectAttributes redirect) {
		ProposalStep what = ProposalStep.of(step);
		ProposalSheet sheet = writable(id, what);
		if (!what.isDue(sheet)) {
			Flash.warning(redirect, "proposal.refused." + sheet.status());
			return "redirect:/proposals/" + id;
		}
		model.addAttribute("form",
				ProposalStepForm.blank(sheet, time.today(), workingDays.workingDay(time.today(), REPLY)));
		return show(sheet, what, model);
	}

	@PostMapping("/steps/{step}")
	ModelAndView take(@PathVariable UUID id, @PathVariable String step,
			@Valid @ModelAttribute("form") ProposalStepForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		ProposalStep what = ProposalStep.of(step);
		return FormStep.of(binding, () -> take(what, form.press(id), form)).done(done -> {
			Optional<UnattendedUnit> away = what == ProposalStep.PASS ? desk.unattended(id) : Optional.empty();
			away.ifPresentOrElse(unit -> Flash.warning(redirect, "proposal.step.PASS.unattended", unit.name(),
					Days.day(unit.until())), () -> Flash.success(redirect, "proposal.step." + what + ".done"));
			return new ModelAndView("redirect:/proposals/" + id);
		})
			.refused(refused -> new UnsavedPage("/proposals/" + id, refused, words)
				.fields(form, Map.of("unitId", unit -> ""))
				.page())
			.orShow(model, () -> show(writable(id, what), what, model));
	}

	@PostMapping("/recall")
	String recall(@PathVariable UUID id, @RequestParam UUID step, @RequestParam long version,
			RedirectAttributes redirect) {
		try {
			steps.recall(new Press(id, step, version));
			Flash.success(redirect, "proposal.recalled");
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
		}
		return "redirect:/proposals/" + id;
	}

	private void take(ProposalStep what, Press press, ProposalStepForm form) {
		switch (what) {
			case PASS -> steps.pass(press, form.getUnitId(), ProposalStepForm.text(form.getBody()),
					ProposalStepForm.text(form.getReason()));
			case ASK -> steps.askInformation(press, ProposalStepForm.text(form.getAwaited()), form.getReplyBy());
			case INFORM -> steps.inform(press, ProposalStepForm.text(form.getInformation()));
			case EXTEND -> steps.extend(press, Objects.requireNonNullElse(form.getDays(), 0),
					ProposalStepForm.text(form.getReason()));
			case DELIVER ->
				steps.deliver(press, form.getDeliveredOn(), form.getWay(), ProposalStepForm.text(form.getNote()));
			case JUDGE -> steps.judge(press, form.getVerdict(), ProposalStepForm.text(form.getSaid()));
		}
	}

	private ProposalSheet writable(UUID id, ProposalStep what) {
		ProposalSheet sheet = reader.read(id);
		if (!what.isFor(sheet)) {
			throw new AccessDeniedException("proposal " + id);
		}
		return sheet;
	}

	private String show(ProposalSheet sheet, ProposalStep what, Model model) {
		model.addAttribute("doc", new ProposalPage(sheet, words, time.today(), time.now()));
		model.addAttribute("step", what);
		List<UnitView> line = what == ProposalStep.PASS ? reader.line(sheet) : List.of();
		model.addAttribute("units",
				line.stream()
					.filter(unit -> !unit.id().equals(sheet.facts().holderId()))
					.map(unit -> Option.of(unit.id(), unit.name()))
					.toList());
		model.addAttribute("ways", words.options("proposal.way", DeliveryWay.class));
		model.addAttribute("verdicts",
				List.of(ProposalVerdict.SATISFIED, ProposalVerdict.PARTLY, ProposalVerdict.NOT)
					.stream()
					.map(verdict -> Option.of(verdict.name(), words.label("proposal.verdict", verdict)))
					.toList());
		return "task/proposal-step";
	}

}
