package vn.tuyengiao.portal.plan.web.draft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.plan.domain.document.PlanningQueries;
import vn.tuyengiao.portal.plan.domain.document.PlanningQueries.Place;
import vn.tuyengiao.portal.plan.domain.plan.PlanService;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.Flash;

/**
 * From a directive to the plan of the period in which it falls due, with a new line for
 * it. A plan that is not begun is only begun by a button.
 */
@Controller
@RequiredArgsConstructor
class PlanForDirectiveController {

	private final PlanningQueries planning;

	private final PlanService plans;

	private final PlanWords words;

	@GetMapping("/plans/for-directive")
	String find(@RequestParam UUID unit, @RequestParam UUID directive,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate due, Model model, RedirectAttributes redirect) {
		Optional<Place> place = planning.writable(unit, due);
		if (place.isEmpty()) {
			Flash.info(redirect, "plan.directive.noPlan");
			return "redirect:/plans?unit=" + unit;
		}
		UUID plan = place.get().planId();
		if (plan != null) {
			return line(plan, directive);
		}
		model.addAttribute("unitName", place.get().unitName());
		model.addAttribute("period", words.inside(place.get().period()));
		model.addAttribute("unit", unit);
		model.addAttribute("directive", directive);
		model.addAttribute("periodId", place.get().period().id());
		return "plan/for-directive";
	}

	@PostMapping("/plans/for-directive")
	String begin(@RequestParam UUID unit, @RequestParam UUID period, @RequestParam UUID directive) {
		return line(plans.open(unit, period), directive);
	}

	/** The id of the line stands in the address, so that looking again adds none. */
	private static String line(UUID plan, UUID directive) {
		UUID line = Ids.next();
		return "redirect:/plans/" + plan + "/edit?directive=" + directive + "&line=" + line + "#line-" + line;
	}

	/** Puts the new line at the end of the form, unless a task names the directive. */
	static @Nullable UUID add(PlanForm form, PlanEditPage page, UUID directive, UUID line) {
		for (PlanLineForm known : form.getLines()) {
			if (known.key().equals(line) || page.implementsDirective(known, directive)) {
				return known.key();
			}
		}
		return page.label(directive).map(label -> {
			PlanLineForm added = PlanLineForm.blank(line);
			added.setDirectiveRef(label);
			form.getLines().add(added);
			return line;
		}).orElse(null);
	}

}
