package vn.tuyengiao.portal.paper.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.tuyengiao.portal.file.FileResponses;
import vn.tuyengiao.portal.file.Uploads;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.issue.IssuedSheet;
import vn.tuyengiao.portal.paper.domain.issue.PaperDesk;
import vn.tuyengiao.portal.paper.domain.issue.PaperReader;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.limit.Costly;

/** A document as it was issued, and the scan of what was signed. */
@Controller
@RequestMapping("/papers/{kind}/{recordId}/issued/{id}")
@RequiredArgsConstructor
class IssuedPaperController {

	private final PaperReader reader;

	private final PaperDesk desk;

	private final WordResponses words;

	private final FileResponses files;

	private final PaperPages pages;

	@GetMapping
	String sheet(@PathVariable String kind, @PathVariable UUID recordId, @PathVariable UUID id, Model model) {
		model.addAttribute("form", new SignedForm());
		return show(reader.issued(PaperKind.of(kind), recordId, id), model);
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/word")
	void word(@PathVariable String kind, @PathVariable UUID recordId, @PathVariable UUID id,
			HttpServletResponse response) throws IOException {
		IssuedSheet sheet = reader.issued(PaperKind.of(kind), recordId, id);
		words.send(sheet.document(), sheet.layout().geometry(), response);
	}

	@GetMapping("/signed")
	void signed(@PathVariable String kind, @PathVariable UUID recordId, @PathVariable UUID id,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		files.attachment(reader.signed(PaperKind.of(kind), recordId, id), request, response);
	}

	@PostMapping("/signed")
	ModelAndView attach(@PathVariable String kind, @PathVariable UUID recordId, @PathVariable UUID id,
			@ModelAttribute("form") SignedForm form, BindingResult binding, Model model, RedirectAttributes redirect) {
		PaperKind paperKind = PaperKind.of(kind);
		return FormStep
			.of(binding, () -> desk.attachSigned(paperKind, recordId, id, Uploads.of(form.getFile()), form.isLooked()))
			.done(redirect, "/papers/" + kind + "/" + recordId + "/issued/" + id, "paper.signed.saved")
			.orShow(model, () -> show(reader.issued(paperKind, recordId, id), model));
	}

	private String show(IssuedSheet sheet, Model model) {
		model.addAttribute("paper", pages.of(sheet));
		return "paper/issued";
	}

}
