package vn.tuyengiao.portal.account.web.saved;

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
import org.springframework.web.util.UriUtils;
import vn.tuyengiao.portal.account.domain.saved.SavedList;
import vn.tuyengiao.portal.account.domain.saved.SavedLists;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The filters that one keeps of a list: choosing one, and keeping the one in force. */
@Controller
@RequestMapping(SavedListController.PATH)
@RequiredArgsConstructor
class SavedListController {

	static final String PATH = "/account/lists";

	private final SavedLists lists;

	@GetMapping
	String page(@ModelAttribute("form") SavedListForm form, BindingResult unreadable, HttpServletRequest request,
			Model model) {
		return show(form, request.getContextPath(), model);
	}

	@PostMapping
	ModelAndView keep(@Valid @ModelAttribute("form") SavedListForm form, BindingResult binding,
			HttpServletRequest request, Model model, RedirectAttributes redirect) {
		String context = request.getContextPath();
		String path = form.path(context);
		String query = form.query(context);
		if (query.isEmpty()) {
			binding.reject("account.saved.nothing");
		}
		return FormStep.of(binding, () -> lists.keep(path, query, form.text()))
			.done(redirect, path + "?" + query, "account.saved.done", form.getName())
			.orShow(model, () -> show(form, context, model));
	}

	@GetMapping("/{id}")
	String name(@PathVariable UUID id, Model model) {
		SavedList list = lists.find(id);
		SavedListForm form = new SavedListForm();
		form.setName(list.name());
		model.addAttribute("form", form);
		return rename(list, model);
	}

	@PostMapping("/{id}")
	ModelAndView rename(@PathVariable UUID id, @Valid @ModelAttribute("form") SavedListForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		return FormStep.of(binding, () -> lists.rename(id, form.text())).done(list -> {
			Flash.success(redirect, "account.saved.renamed", form.getName());
			return new ModelAndView("redirect:" + of(list.path()));
		}).orShow(model, () -> rename(lists.find(id), model));
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		SavedList list = lists.remove(id);
		Flash.success(redirect, "account.saved.removed", list.name());
		return "redirect:" + of(list.path());
	}

	private String show(SavedListForm form, String context, Model model) {
		String path = form.path(context);
		model.addAttribute("lists", lists.of(path));
		model.addAttribute("back", form.address(context));
		model.addAttribute("asks", !form.query(context).isEmpty());
		return "account/saved-lists";
	}

	private static String rename(SavedList list, Model model) {
		model.addAttribute("list", list);
		model.addAttribute("back", of(list.path()));
		return "account/saved-list";
	}

	private static String of(String path) {
		return PATH + "?of=" + UriUtils.encode(path, "UTF-8");
	}

}
