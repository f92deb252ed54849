package vn.tuyengiao.portal.plan.web.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService.DeadlineView;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRow;
import vn.tuyengiao.portal.plan.web.DueNote;
import vn.tuyengiao.portal.plan.web.PlanLinks;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** More time for one unit's plan or report. */
@Controller
@RequiredArgsConstructor
class DeadlineExtensionController {

	private final DeadlineService deadlines;

	private final VietnamTime time;

	private final PlanWords words;

	@GetMapping("/plans/obligations/{id}/extension")
	String form(@PathVariable UUID id, Model model) {
		DeadlineExtensionForm form = new DeadlineExtensionForm();
		form.setToken(Ids.next());
		model.addAttribute("form", form);
		return show(deadlines.read(id), model);
	}

	@PostMapping("/plans/obligations/{id}/extension")
	ModelAndView extend(@PathVariable UUID id, @Valid @ModelAttribute("form") DeadlineExtensionForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		DeadlineView deadline = deadlines.read(id);
		return FormStep.of(binding, () -> deadlines.extend(form.command(id)))
			.done(redirect, back(deadline.row()), "plan.extension.granted", deadline.row().unitName(),
					Days.day(form.getDueOn()))
			.orShow(model, () -> show(deadline, model));
	}

	private String show(DeadlineView deadline, Model model) {
		model.addAttribute("doc", ExtensionPage.of(deadline, time.today(), words));
		return "plan/extension";
	}

	private static String back(ObligationRow row) {
		return row.status() == SubmissionStatus.NONE ? "/plans?period=" + row.period().id() + "&unit=" + row.unitId()
				: PlanLinks.href(row.begunPlanId(), row.subject());
	}

	/** What the page shows of an obligation; days as dd/MM/yyyy. */
	public record ExtensionPage(UUID id, Subject subject, String title, String unitName, SubmissionStatus status,
			String dueOn, String extendedDueOn, String lockOn, @Nullable DueNote note, boolean possible,
			String earliest, String back, List<Given> given) {

		static ExtensionPage of(DeadlineView deadline, LocalDate today, PlanWords words) {
			ObligationRow row = deadline.row();
			LocalDate next = row.effectiveDueOn().plusDays(1);
			return new ExtensionPage(row.id(), row.subject(), words.title(row.subject(), row.period()), row.unitName(),
					row.status(), Days.day(row.dueOn()), Days.day(row.extendedDueOn()), Days.day(row.lockOn()),
					DueNote.of(row.effectiveDueOn(), row.lockOn(), row.firstSubmittedOn(), today),
					row.status() != SubmissionStatus.ACCEPTED, (next.isBefore(today) ? today : next).toString(),
					DeadlineExtensionController.back(row),
					deadline.extensions()
						.stream()
						.map(granted -> new Given(Days.day(granted.dueOn()), granted.reason(), granted.grantedBy(),
								Days.minute(granted.grantedAt())))
						.toList());
		}

	}

	/** Time given earlier. */
	public record Given(String dueOn, String reason, String grantedBy, String grantedAt) {
	}

}
