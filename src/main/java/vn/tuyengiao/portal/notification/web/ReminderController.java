package vn.tuyengiao.portal.notification.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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
import vn.tuyengiao.portal.platform.owed.LastReminders.Reminded;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.web.BackAddress;
import vn.tuyengiao.portal.platform.web.Days;
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
		}).orShow(model, () -> show(form, reminders.owed(places(form)), request, model));
	}

	/**
	 * What is overdue is ticked, and what was picked one by one; not what was asked for
	 * today.
	 */
	private String begin(ReminderForm form, HttpServletRequest request, Model model) {
		List<OwedPlace> places = places(form);
		List<Remindable> owed = reminders.owed(places);
		form.setToken(Ids.next());
		form.setReason(words.say("reminder.reason.usual"));
		form.setTask(owed.stream()
			.filter(one -> !one.today() && (one.overdue()
					|| places.stream().anyMatch(place -> place.recordId() != null && place.holds(one.row()))))
			.map(one -> one.key().text())
			.toList());
		return show(form, owed, request, model);
	}

	private String show(ReminderForm form, List<Remindable> owed, HttpServletRequest request, Model model) {
		model.addAttribute("lines", owed.stream().map(one -> line(one, form)).toList());
		model.addAttribute("today", owed.stream().anyMatch(Remindable::today));
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

	private static List<OwedPlace> places(ReminderForm form) {
		return form.getAt().stream().flatMap(text -> OwedPlace.read(text).stream()).distinct().toList();
	}

	private ReminderLine line(Remindable one, ReminderForm form) {
		OwedRow row = one.row();
		String key = one.key().text();
		Reminded last = one.last();
		return new ReminderLine(key, row.unitName(), words.say(row.source().title(row)), row.summary(),
				Days.day(row.dueOn()), one.overdue(), form.getTask().contains(key),
				last == null ? null : words.say("reminder.last", Days.minute(last.at()), last.by()), one.today());
	}

	/**
	 * A task as it is read; {@code last}: when and by whom its unit was reminded of it.
	 */
	public record ReminderLine(String key, String unitName, String title, String summary, String due, boolean overdue,
			boolean ticked, @Nullable String last, boolean today) {
	}

}
