package vn.tuyengiao.portal.account.web.leaver;

import java.util.Objects;
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

import vn.tuyengiao.portal.account.domain.leaver.LeaverDesk;
import vn.tuyengiao.portal.account.domain.leaver.LeaverDesk.LeaverSheet;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The open work of somebody who leaves, and who goes on with it. */
@Controller
@RequestMapping("/handover/{userId}")
@RequiredArgsConstructor
class LeaverController {

	private final LeaverDesk desk;

	@GetMapping
	String show(@PathVariable UUID userId, @RequestParam(required = false) @Nullable UUID unit, Model model) {
		LeaverSheet sheet = desk.sheet(userId, unit);
		model.addAttribute("form", LeaverForm.of(sheet.unit().id()));
		return show(sheet, model);
	}

	@PostMapping
	ModelAndView handOver(@PathVariable UUID userId, @RequestParam(required = false) @Nullable UUID unit,
			@Valid @ModelAttribute("form") LeaverForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		LeaverSheet sheet = desk.sheet(userId, unit);
		return FormStep
			.of(binding, () -> desk.handOver(userId, Objects.requireNonNull(form.getUnit()), form.getTo(), form.why()))
			.done(redirect, "/handover/" + userId, "account.leaver.done")
			.orShow(model, () -> show(sheet, model));
	}

	private static String show(LeaverSheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("items",
				sheet.items()
					.stream()
					.map(item -> new LeaverLine(item.kind(), item.title(), Days.day(item.dueOn()), item.href()))
					.toList());
		model.addAttribute("successors",
				sheet.successors().stream().map(one -> Option.of(one.id(), one.name())).toList());
		return "account/leaver";
	}

	/** A piece of work in words; {@code kind}: message key. */
	public record LeaverLine(String kind, String title, String due, String href) {
	}

}
