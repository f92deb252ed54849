package vn.tuyengiao.portal.notification.web.letter;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.tuyengiao.portal.notification.domain.ReminderService;
import vn.tuyengiao.portal.notification.domain.ReminderService.Remindable;
import vn.tuyengiao.portal.notification.domain.letter.LetterDesk;
import vn.tuyengiao.portal.notification.domain.letter.LetterReader;
import vn.tuyengiao.portal.notification.domain.letter.LetterReader.ReadLetter;
import vn.tuyengiao.portal.notification.domain.letter.LetterView;
import vn.tuyengiao.portal.notification.web.ReminderLines;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.BackAddress;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Letters of reminder: of what was picked on a list or a matrix, as reminders are. */
@Controller
@RequestMapping("/reminders/letters")
@RequiredArgsConstructor
class LetterController {

	private final ReminderService reminders;

	private final LetterDesk letters;

	private final LetterReader reader;

	private final ReminderLines lines;

	@GetMapping("/new")
	String link(@ModelAttribute("form") LetterForm form, BindingResult unreadable, HttpServletRequest request,
			Model model) {
		return begin(form, request, model);
	}

	@PostMapping("/new")
	String picked(@ModelAttribute("form") LetterForm form, BindingResult unreadable, HttpServletRequest request,
			Model model) {
		return begin(form, request, model);
	}

	@PostMapping
	ModelAndView make(@Valid @ModelAttribute("form") LetterForm form, BindingResult binding, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		return FormStep.of(binding, () -> letters.make(form.command())).done(made -> {
			Flash.success(redirect, "reminder.letter.made");
			return new ModelAndView("redirect:/papers/reminder/" + made);
		}).orShow(model, () -> show(form, reminders.owed(ReminderLines.places(form.getAt())), request, model));
	}

	@GetMapping("/{id}")
	String letter(@PathVariable UUID id, Model model) {
		ReadLetter read = reader.read(id);
		LetterDueForm form = new LetterDueForm();
		form.setVersion(read.letter().version());
		form.setNewDueOn(read.letter().newDueOn());
		model.addAttribute("form", form);
		return show(read, model);
	}

	@PostMapping("/{id}/refresh")
	ModelAndView refresh(@PathVariable UUID id, @Valid @ModelAttribute("form") LetterDueForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		String address = "/reminders/letters/" + id;
		return FormStep
			.of(binding, () -> letters.refresh(id, form.getVersion(), Objects.requireNonNull(form.getNewDueOn())))
			.done(redirect, address, "reminder.letter.refreshed")
			.orShow(model, () -> show(reader.read(id), model));
	}

	@PostMapping("/{id}/delete")
	ModelAndView delete(@PathVariable UUID id, RedirectAttributes redirect) {
		letters.delete(id);
		Flash.success(redirect, "reminder.letter.deleted");
		return new ModelAndView("redirect:/papers");
	}

	private String begin(LetterForm form, HttpServletRequest request, Model model) {
		List<OwedPlace> places = ReminderLines.places(form.getAt());
		List<Remindable> owed = reminders.owed(places);
		form.setToken(Ids.next());
		if (form.getTask().isEmpty()) {
			form.setTask(ReminderLines.ticked(owed, places, one -> true));
		}
		form.setNewDueOn(reader.usualDue());
		return show(form, owed, request, model);
	}

	private String show(LetterForm form, List<Remindable> owed, HttpServletRequest request, Model model) {
		model.addAttribute("lines", lines.of(owed, form.getTask()));
		model.addAttribute("leftOut", ReminderLines.leftOut(owed, ReminderLines.places(form.getAt())));
		model.addAttribute("whole", owed.size() < ReminderService.MOST);
		model.addAttribute("back", BackAddress.of(form.getBack(), request.getContextPath()));
		return "notification/letter-new";
	}

	private String show(ReadLetter read, Model model) {
		LetterView letter = read.letter();
		model.addAttribute("letter", LetterPage.of(letter, read.held(), reader.doneSince(letter)));
		return "notification/letter";
	}

}
