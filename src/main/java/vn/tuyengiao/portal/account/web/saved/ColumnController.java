package vn.tuyengiao.portal.account.web.saved;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.domain.saved.ChosenColumns;
import vn.tuyengiao.portal.platform.web.BackAddress;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.list.ColumnChoice;

/** Which columns one wants to see of a list; the control stands beside the filter. */
@Controller
@RequiredArgsConstructor
class ColumnController {

	private final ChosenColumns columns;

	/** Whoever sends what no page of the portal does gets 400. */
	@PostMapping(ColumnChoice.PATH)
	String choose(@Valid @ModelAttribute("form") ColumnForm form,
			@RequestParam(name = "do", defaultValue = "show") String button, HttpServletRequest request,
			RedirectAttributes redirect) {
		String list = Objects.requireNonNull(form.getOf());
		if (button.equals("reset")) {
			columns.reset(list);
		}
		else {
			columns.choose(list, form.getColumn(), form.hidden());
		}
		Flash.success(redirect, button.equals("reset") ? "account.columns.reset" : "account.columns.done");
		String context = request.getContextPath();
		return "redirect:" + BackAddress.of(form.getBack(), context).substring(context.length());
	}

}
