package vn.tuyengiao.portal.directive.web.unit;

import java.util.Objects;
import java.util.UUID;

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
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptService;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheetReader;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The district enters the receipt on paper of a unit whose line is down. */
@Controller
@RequestMapping("/directives/{id}/units/{unitId}/paper")
@RequiredArgsConstructor
class PaperReceiptController {

	private final UnitSheetReader reader;

	private final ReceiptService receipts;

	private final VietnamTime time;

	@GetMapping
	String blank(@PathVariable UUID id, @PathVariable UUID unitId, Model model) {
		UnitPage page = new UnitPage(reader.forPaper(id, unitId), time.today());
		model.addAttribute("form", PaperReceiptForm.of(page.versionId(), time.today()));
		model.addAttribute("doc", page);
		return "directive/unit-paper";
	}

	@PostMapping
	ModelAndView enter(@PathVariable UUID id, @PathVariable UUID unitId,
			@Valid @ModelAttribute("form") PaperReceiptForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep
			.of(binding,
					() -> receipts.enterPaper(id, unitId, Objects.requireNonNull(form.getVersionId()),
							Objects.requireNonNull(form.getOn()), Objects.requireNonNull(form.getNote())))
			.done(redirect, "/directives/" + id + "/units/" + unitId, "directive.unit.paper.entered")
			.stale(() -> {
				throw new RefusedException("directive.unit.refused.newer");
			})
			.orShow(model, () -> {
				UnitSheet sheet = reader.forPaper(id, unitId);
				model.addAttribute("doc", new UnitPage(sheet, time.today()));
				return "directive/unit-paper";
			});
	}

}
