package vn.tuyengiao.portal.conference.web.group;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
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

import vn.tuyengiao.portal.conference.domain.group.CallGroupSheet;
import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.conference.domain.group.PortalPeople;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** Whom a standing group means, and those in it by name. */
@Controller
@RequestMapping("/conferences/groups/{id}")
@RequiredArgsConstructor
class CallGroupMemberController {

	private final CallGroups groups;

	private final PortalPeople people;

	private final Words words;

	@GetMapping("/members")
	String members(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@PageableDefault(size = 50) Pageable pageable, Model model) {
		CallGroupSheet sheet = groups.read(id);
		model.addAttribute("group", sheet);
		model.addAttribute("rule",
				GroupRule.say(words, sheet.group().boardRole(), sheet.group().postKind(), sheet.group().below()));
		model.addAttribute("valid", Days.span(sheet.group().validFrom(), sheet.group().validTo()));
		model.addAttribute("page", groups.members(id, q, pageable));
		return "conference/group";
	}

	@GetMapping("/people")
	String choose(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@PageableDefault(size = 25) Pageable pageable, Model model) {
		model.addAttribute("group", groups.kept(id));
		model.addAttribute("page", people.page(q, pageable));
		return "conference/group-people";
	}

	@PostMapping("/people")
	String add(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> person, RedirectAttributes redirect) {
		int more = groups.addPeople(id, person);
		if (person.isEmpty()) {
			Flash.warning(redirect, "conference.called.people.none");
			return "redirect:/conferences/groups/" + id + "/people";
		}
		Flash.success(redirect, "call-group.people.added", more);
		return "redirect:/conferences/groups/" + id + "/members";
	}

	@GetMapping("/person")
	String blank(@PathVariable UUID id, Model model) {
		CallGroupSheet sheet = groups.kept(id);
		model.addAttribute("form", NamedPersonForm.blank(sheet.unitLabel()));
		return person(sheet, model);
	}

	@PostMapping("/person")
	ModelAndView name(@PathVariable UUID id, @Valid @ModelAttribute("form") NamedPersonForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		CallGroupSheet sheet = groups.kept(id);
		return FormStep.of(binding, () -> groups.addPerson(id, form.person())).done(more -> {
			Flash.success(redirect, "call-group.people.added", more);
			return new ModelAndView("redirect:/conferences/groups/" + id + "/members");
		}).orShow(model, () -> person(sheet, model));
	}

	@PostMapping("/persons/{lineId}/drop")
	String drop(@PathVariable UUID id, @PathVariable UUID lineId, RedirectAttributes redirect) {
		groups.dropPerson(id, lineId);
		Flash.success(redirect, "call-group.person.dropped");
		return "redirect:/conferences/groups/" + id + "/members";
	}

	private static String person(CallGroupSheet sheet, Model model) {
		model.addAttribute("group", sheet);
		return "conference/group-person";
	}

}
