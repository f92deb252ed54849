package vn.tuyengiao.portal.account.web.confirmation;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.domain.confirmation.Confirmations;
import vn.tuyengiao.portal.platform.web.Flash;

/**
 * What waits for another person. The code of a slip is in the answer itself, not stored.
 */
@Controller
@RequestMapping(ConfirmationController.PATH)
@RequiredArgsConstructor
class ConfirmationController {

	static final String PATH = "/confirmations";

	private static final String BACK = "redirect:" + PATH;

	private final Confirmations confirmations;

	@GetMapping
	String list(Model model) {
		model.addAttribute("waiting", confirmations.waiting());
		return "account/confirmations";
	}

	@PostMapping("/roles/{id}/confirm")
	String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
		Flash.success(redirect, "account.confirm.confirmed", confirmations.confirm(id).displayName());
		return BACK;
	}

	@PostMapping("/roles/{id}/refuse")
	String refuse(@PathVariable UUID id, RedirectAttributes redirect) {
		Flash.success(redirect, "account.confirm.not-confirmed", confirmations.refuse(id).displayName());
		return BACK;
	}

	@PostMapping("/slips/{id}/print")
	String print(@PathVariable UUID id, Model model) {
		model.addAttribute("slip", confirmations.print(id));
		return "account/slip";
	}

}
