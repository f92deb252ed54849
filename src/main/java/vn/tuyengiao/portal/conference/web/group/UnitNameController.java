package vn.tuyengiao.portal.conference.web.group;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.organization.Organization;

/** Suggests units while one is typed, for who calls people to conferences. */
@Controller
@RequiredArgsConstructor
class UnitNameController {

	private static final int MOST = 10;

	private final CallGroups groups;

	private final Organization organization;

	@GetMapping("/conferences/unit-names")
	String suggest(@RequestParam(required = false) @Nullable String unit, Model model) {
		groups.requireKeeper();
		model.addAttribute("units", unit == null || unit.isBlank() ? List.of() : organization.search(unit, MOST));
		return "account/unit-options";
	}

}
