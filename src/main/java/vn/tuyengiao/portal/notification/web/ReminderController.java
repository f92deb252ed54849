package vn.tuyengiao.portal.notification.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.notification.domain.ReminderService;
import vn.tuyengiao.portal.notification.domain.ReminderService.Outcome;
import vn.tuyengiao.portal.notification.domain.ReminderService.Remindable;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.web.BackAddress;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/**
 * Reminding units of what was picked on a list or a matrix. The page is asked for by
 * links and by forms: what is picked may be longer than an address.
 */
@Controller
@RequestMapping("/reminders")
@RequiredArgsConstructor
class ReminderController {

	private final ReminderService reminders;

	private final ReminderLines lines;

	private final Words words;

	@GetMapping("/new")
	String link(@ModelAttribute("form") ReminderForm form, BindingResult unreadable, HttpServletRequest request,
			Model model) {
		return begin(form, request, model);
	}

	@PostMapping("/new")
	String picked(@ModelAttribute("form") ReminderForm form, BindingResult unreadable, HttpServletRequest request,
			Model model) {
		return begin(form, request, model);
	}

	@PostMapping
	ModelAndView remind(@Valid @ModelAttribute("form") ReminderForm form, BindingResult binding,
			HttpServletRequest request, Model model, RedirectAttributes redirect) {
		return FormStep.of(binding, () -> reminders.remind(form.command())).done(sent -> {
			tell(sent, redirect);
			String back = BackAddress.of(form.getBack(), request.getContextPath());
			return new ModelAndView("redirect:" + back.substring(request.getContextPath().length()));
		}).orShow(model, () -> show(form, reminders.owed(ReminderLines.places(form.getAt())), request, model));
	}

	/**
	 * What is overdue is ticked, and what was picked one by one; not what was asked for
	 * today.
	 */
	private String begin(ReminderForm form, HttpServletRequest request, Model model) {
		List<OwedPlace> places = ReminderLines.places(form.getAt());
		List<Remindable> owed = reminders.owed(places);
		form.setToken(Ids.next());
		form.setReason(words.say("reminder.reason.usual"));
		form.setTask(ReminderLines.ticked(owed, places, one -> !one.today()));
		return show(form, owed, request, model);
	}

	private String show(ReminderForm form, List<Remindable> owed, HttpServletRequest request, Model model) {
		model.addAttribute("lines", lines.of(owed, form.getTask()));
		model.addAttribute("today", owed.stream().anyMatch(Remindable::today));
		model.addAttribute("leftOut", ReminderLines.leftOut(owed, ReminderLines.places(form.getAt())));
		model.addAttribute("whole", owed.size() < ReminderService.MOST);
		model.addAttribute("back", BackAddress.of(form.getBack(), request.getContextPath()));
		return "notification/reminder";
	}

	private void tell(Outcome sent, RedirectAttributes redirect) {
		if (sent.unheard().isEmpty()) {
			Flash.success(redirect, "reminder.sent", sent.tasks(), sent.units(), sent.people());
		}
		else {
			Flash.warning(redirect, "reminder.sent.unheard", sent.tasks(), sent.units(), sent.people(),
					String.join(", ", sent.unheard()));
		}
	}

}
