package vn.tuyengiao.portal.reporting.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tuyengiao.portal.reporting.domain.DashboardService;

/** The start page of each role. */
@Controller
@RequiredArgsConstructor
class DashboardController {

	private final DashboardService service;

	private final OwedWords words;

	@GetMapping("/")
	String dashboard(Model model) {
		model.addAttribute("page", DashboardPage.of(service.dashboard(), words));
		return "reporting/dashboard";
	}

}
