package vn.tuyengiao.portal.directive.web.unit;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptService;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheetReader;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;

/** What one unit received of a directive and did with it; the unit acknowledges. */
@Controller
@RequestMapping("/directives/{id}/units/{unitId}")
@RequiredArgsConstructor
class UnitSheetController {

	private final UnitSheetReader reader;

	private final ReceiptService receipts;

	private final VietnamTime time;

	@GetMapping
	String sheet(@PathVariable UUID id, @PathVariable UUID unitId, Model model) {
		UnitSheet sheet = reader.read(id, unitId);
		model.addAttribute("doc", new UnitPage(sheet, time.today()));
		model.addAttribute("tasks",
				sheet.tasks()
					.stream()
					.map(task -> new UnitTaskLine(task.title(), Days.day(task.dueOn()),
							task.dueOn().isBefore(time.today()), "/tasks/" + task.id()))
					.toList());
		return "directive/unit";
	}

	/** A task of the unit in words. */
	public record UnitTaskLine(String title, String due, boolean late, String href) {
	}

	/**
	 * Leads back to the directive, or to the sheet if {@code back} says {@code unit}.
	 */
	@PostMapping("/acknowledge")
	String acknowledge(@PathVariable UUID id, @PathVariable UUID unitId, @RequestParam UUID versionId,
			@RequestParam(defaultValue = "") String back, RedirectAttributes redirect) {
		try {
			receipts.acknowledge(id, unitId, versionId);
		}
		catch (StaleException stale) {
			throw new RefusedException("directive.unit.refused.newer");
		}
		Flash.success(redirect, "directive.unit.acknowledged");
		return "redirect:/directives/" + id + ("unit".equals(back) ? "/units/" + unitId : "");
	}

}
