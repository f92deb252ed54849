package vn.tuyengiao.portal.account.web.leaver;

import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
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

/**
 * The open work of somebody who leaves, and who goes on with it: for who writes for the
 * unit, and for its administrator.
 */
@Controller
@RequestMapping({ "/handover/{userId}", "/admin/users/{userId}/handover" })
@RequiredArgsConstructor
class LeaverController {

	private final LeaverDesk desk;

	@GetMapping
	String show(@PathVariable UUID userId, @RequestParam(required = false) @Nullable UUID unit,
			HttpServletRequest request, Model model) {
		LeaverSheet sheet = desk.sheet(userId, unit, administers(request));
		model.addAttribute("form", LeaverForm.of(sheet.unit().id()));
		return show(sheet, request, model);
	}

	@PostMapping
	ModelAndView handOver(@PathVariable UUID userId, @RequestParam(required = false) @Nullable UUID unit,
			@Valid @ModelAttribute("form") LeaverForm form, BindingResult binding, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		boolean administers = administers(request);
		LeaverSheet sheet = desk.sheet(userId, unit, administers);
		return FormStep
			.of(binding,
					() -> desk.handOver(userId, Objects.requireNonNull(form.getUnit()), administers, form.getTo(),
							form.why()))
			.done(redirect, address(userId, administers), "account.leaver.done")
			.orShow(model, () -> show(sheet, request, model));
	}

	private static boolean administers(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/admin/");
	}

	private static String address(UUID userId, boolean administers) {
		return administers ? "/admin/users/" + userId + "/handover" : "/handover/" + userId;
	}

	private static String show(LeaverSheet sheet, HttpServletRequest request, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("address", address(sheet.userId(), administers(request)));
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
