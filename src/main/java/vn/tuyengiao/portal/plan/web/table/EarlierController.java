package vn.tuyengiao.portal.plan.web.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.EarlierTaskQueries;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts;
import vn.tuyengiao.portal.plan.domain.document.PlanDrafts.Draft;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.domain.plan.PlanService.SavePlan;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Takes tasks of earlier plans over into a plan, one by one. */
@Controller
@RequestMapping("/plans/{id}/edit/earlier")
@RequiredArgsConstructor
class EarlierController {

	private final PlanDrafts drafts;

	private final EarlierTaskQueries earlier;

	private final PlanService plans;

	private final PlanWords words;

	@GetMapping
	String offer(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		try {
			Draft draft = drafts.forTable(id, Subject.PLAN);
			EarlierForm form = new EarlierForm();
			form.start(draft.plan().head().version());
			model.addAttribute("form", form);
			return show(page(draft), model);
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return "redirect:/plans/" + id;
		}
	}

	@PostMapping
	ModelAndView take(@PathVariable UUID id, @Valid @ModelAttribute("form") EarlierForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return FormStep.of(binding, () -> take(id, form))
			.done(taken -> goOn(id, taken, form.getTasks().size(), redirect))
			.refused(redirect, "/plans/" + id)
			.orShow(model, () -> show(page(drafts.forTable(id, Subject.PLAN)), model));
	}

	private int take(UUID id, EarlierForm form) {
		Draft draft = drafts.forTable(id, Subject.PLAN);
		if (form.getTasks().isEmpty()) {
			throw new InvalidInputException("", "plan.earlier.nothing");
		}
		PlanView.Head head = draft.plan().head();
		List<PlanContent.Line> lines = new ArrayList<>(draft.plan().lines().stream().map(PlanView.Line::said).toList());
		int before = lines.size();
		Map<UUID, PlanTask> chosen = page(draft).chosen(form.getTasks());
		if (before + chosen.size() > PlanContent.MOST_LINES) {
			throw new InvalidInputException("", "plan.table.tooMany", chosen.size(), before, PlanContent.MOST_LINES);
		}
		chosen.forEach((from, task) -> lines.add(new PlanContent.Line(copy(head.id(), from), task)));
		// adds to what is there: it is no matter who wrote since the page was opened
		plans.save(new SavePlan(id, head.version(), new PlanContent(head.goals(), lines), Map.of()));
		return chosen.size();
	}

	/** One copy of a task in a plan has one id. */
	private static UUID copy(UUID plan, UUID task) {
		return UUID.nameUUIDFromBytes((plan + " " + task).getBytes(StandardCharsets.UTF_8));
	}

	private static ModelAndView goOn(UUID id, int taken, int chosen, RedirectAttributes redirect) {
		if (taken > 0) {
			Flash.success(redirect, "plan.earlier.taken", taken);
		}
		else {
			Flash.warning(redirect, "plan.earlier.passed", chosen);
		}
		return new ModelAndView("redirect:/plans/" + id + "/edit");
	}

	private EarlierPage page(Draft draft) {
		PlanView.Head head = draft.plan().head();
		return new EarlierPage(draft, earlier.before(head.unitId(), head.period().id()), words);
	}

	private static String show(EarlierPage page, Model model) {
		model.addAttribute("earlier", page);
		return "plan/earlier";
	}

}
