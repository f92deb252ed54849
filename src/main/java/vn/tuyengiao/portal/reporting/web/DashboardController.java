package vn.tuyengiao.portal.reporting.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.reporting.domain.DashboardService;

/** The start page of each role. */
@Controller
@RequiredArgsConstructor
class DashboardController {

	private final DashboardService service;

	private final OwedWords words;

	private final Access access;

	@GetMapping("/")
	String dashboard(Model model) {
		DashboardPage page = DashboardPage.of(service.dashboard(), words);
		model.addAttribute("page", page);
		if (page.installation() != null) {
			model.addAttribute("size", Words.size(page.installation().databaseBytes()));
		}
		model.addAttribute("deputised",
				String.join(", ", access.user().deputised().stream().map(absent -> absent.name()).toList()));
		model.addAttribute("reminds", access.user().may(Permission.REMIND));
		return "reporting/dashboard";
	}

}
