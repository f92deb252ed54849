package vn.tuyengiao.portal.account.web.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.domain.absence.AbsenceDesk;
import vn.tuyengiao.portal.account.domain.absence.AbsenceRow;
import vn.tuyengiao.portal.account.domain.absence.AbsenceSheet;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** One's own absences, and those of the people whom one leads. */
@Controller
@RequestMapping(AbsenceController.ADDRESS)
@RequiredArgsConstructor
class AbsenceController {

	static final String ADDRESS = "/account/absence";

	private final AbsenceDesk desk;

	private final Access access;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String absences(Model model) {
		AbsenceSheet sheet = desk.sheet();
		model.addAttribute("own", lines(sheet.own()));
		model.addAttribute("deputising", lines(sheet.deputising()));
		model.addAttribute("colleagues", lines(sheet.colleagues()));
		model.addAttribute("leads", sheet.leads());
		return "account/absences";
	}

	/** Without a user one's own. */
	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable UUID user, Model model) {
		AbsenceForm form = AbsenceForm.blank(user == null ? access.user().id() : user);
		model.addAttribute("form", form);
		return show(form, model);
	}

	@PostMapping
	ModelAndView enter(@Valid @ModelAttribute("form") AbsenceForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		UUID user = form.getUser() == null ? access.user().id() : form.getUser();
		return FormStep.of(binding, () -> desk.enter(form.absenceId(), user, form.command())).done(relying -> {
			if (relying.isEmpty()) {
				Flash.success(redirect, "absence.entered");
			}
			else {
				Flash.warning(redirect, "absence.entered.relied", String.join(", ", relying));
			}
			return new ModelAndView("redirect:" + ADDRESS);
		}).orShow(model, () -> show(form, model));
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable UUID id, RedirectAttributes redirect) {
		desk.end(id);
		Flash.success(redirect, "absence.ended");
		return "redirect:" + ADDRESS;
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
		desk.withdraw(id);
		Flash.success(redirect, "absence.withdrawn");
		return "redirect:" + ADDRESS;
	}

	private String show(AbsenceForm form, Model model) {
		UUID user = form.getUser() == null ? access.user().id() : form.getUser();
		Map<UUID, String> people = desk.people();
		model.addAttribute("deputies", desk.candidates(user)
			.stream()
			.map(one -> Option.of(one.userId(), one.away() ? words.say("absence.deputy.away", one.name()) : one.name()))
			.toList());
		model.addAttribute("name", people.getOrDefault(user, ""));
		model.addAttribute("people",
				people.entrySet()
					.stream()
					.filter(one -> !one.getKey().equals(user))
					.map(one -> Option.of(one.getKey(), one.getValue()))
					.toList());
		return "account/absence";
	}

	private List<AbsenceLine> lines(List<AbsenceRow> rows) {
		return rows.stream().map(this::line).toList();
	}

	private AbsenceLine line(AbsenceRow row) {
		LocalDate today = time.today();
		return new AbsenceLine(row.id(), row.name(), Days.span(row.firstDay(), row.lastDay()),
				row.deputy().isEmpty() ? words.say("absence.deputy.none")
						: words.say("absence.deputy.is", row.deputy()),
				row.note(), words.say("absence.entered.by", row.enteredBy()),
				!row.firstDay().isAfter(today) && !row.lastDay().isBefore(today), row.firstDay().isBefore(today),
				row.lastDay().isBefore(today));
	}

	/**
	 * An absence in words.
	 *
	 * @param today it is so today
	 */
	public record AbsenceLine(UUID id, String name, String days, String deputy, String note, String by, boolean today,
			boolean begun, boolean over) {
	}

}
