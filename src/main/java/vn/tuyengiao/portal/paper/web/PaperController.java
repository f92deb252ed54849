package vn.tuyengiao.portal.paper.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
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
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.domain.issue.PaperDesk;
import vn.tuyengiao.portal.paper.domain.issue.PaperPresenting;
import vn.tuyengiao.portal.paper.domain.issue.PaperReader;
import vn.tuyengiao.portal.paper.domain.issue.PaperSheet;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.platform.web.limit.Costly;

/** The document of a record: to be read, printed and taken as Word, in its own words. */
@Controller
@RequestMapping("/papers/{kind}/{recordId}")
@RequiredArgsConstructor
class PaperController {

	private final PaperReader reader;

	private final PaperDesk desk;

	private final PaperPresenting presenting;

	private final WordResponses responses;

	private final PaperPages pages;

	private final VietnamTime time;

	private final Words words;

	@GetMapping
	String sheet(@PathVariable String kind, @PathVariable UUID recordId, Model model) {
		model.addAttribute("paper", pages.of(reader.open(PaperKind.of(kind), recordId)));
		return "paper/sheet";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/word")
	void word(@PathVariable String kind, @PathVariable UUID recordId, HttpServletResponse response) throws IOException {
		PaperSheet sheet = reader.open(PaperKind.of(kind), recordId);
		responses.send(sheet.document(), sheet.layout().geometry(), response);
	}

	@GetMapping("/words")
	String choosing(@PathVariable String kind, @PathVariable UUID recordId, Model model) {
		PaperSheet sheet = writable(kind, recordId);
		model.addAttribute("form", PaperWordsForm.of(sheet));
		return words(sheet, model);
	}

	@PostMapping("/words")
	ModelAndView choose(@PathVariable String kind, @PathVariable UUID recordId,
			@Valid @ModelAttribute("form") PaperWordsForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		PaperSheet sheet = writable(kind, recordId);
		String address = address(kind, recordId);
		return FormStep.of(binding, () -> desk.choose(PaperKind.of(kind), recordId, form.command(sheet)))
			.done(redirect, address, "paper.words.saved")
			.compared(() -> compare(address, sheet, form))
			.orShow(model, () -> words(sheet, model));
	}

	@GetMapping("/issue")
	String issuing(@PathVariable String kind, @PathVariable UUID recordId, Model model) {
		PaperSheet sheet = issuable(kind, recordId);
		model.addAttribute("form", PaperIssueForm.of(sheet, time.today()));
		return issue(sheet, model);
	}

	@PostMapping("/issue")
	ModelAndView issue(@PathVariable String kind, @PathVariable UUID recordId,
			@Valid @ModelAttribute("form") PaperIssueForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		PaperKind paperKind = PaperKind.of(kind);
		return FormStep.of(binding, () -> desk.issue(paperKind, recordId, form.command())).done(issued -> {
			Flash.success(redirect, "paper.issued");
			return new ModelAndView("redirect:" + address(kind, recordId) + "/issued/" + issued);
		}).orShow(model, () -> issue(reader.open(paperKind, recordId), model));
	}

	@PostMapping("/present")
	ModelAndView present(@PathVariable String kind, @PathVariable UUID recordId, RedirectAttributes redirect) {
		presenting.present(PaperKind.of(kind), recordId);
		Flash.success(redirect, "paper.presented.done");
		return new ModelAndView("redirect:" + address(kind, recordId));
	}

	@PostMapping("/withdraw")
	ModelAndView withdraw(@PathVariable String kind, @PathVariable UUID recordId, RedirectAttributes redirect) {
		presenting.withdraw(PaperKind.of(kind), recordId);
		Flash.success(redirect, "paper.withdrawn");
		return new ModelAndView("redirect:" + address(kind, recordId));
	}

	@GetMapping("/return")
	String returning(@PathVariable String kind, @PathVariable UUID recordId, Model model) {
		PaperSheet sheet = presenting.returning(PaperKind.of(kind), recordId);
		model.addAttribute("form", new PaperReturnForm());
		return returning(sheet, model);
	}

	@PostMapping("/return")
	ModelAndView giveBack(@PathVariable String kind, @PathVariable UUID recordId,
			@Valid @ModelAttribute("form") PaperReturnForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		PaperKind paperKind = PaperKind.of(kind);
		return FormStep.of(binding, () -> presenting.giveBack(paperKind, recordId, form.reason()))
			.done(redirect, address(kind, recordId), "paper.returned")
			.refused(refused -> new UnsavedPage(address(kind, recordId), refused, words).fields(form).page())
			.orShow(model, () -> returning(presenting.returning(paperKind, recordId), model));
	}

	private PaperSheet writable(String kind, UUID recordId) {
		PaperSheet sheet = reader.open(PaperKind.of(kind), recordId);
		if (!sheet.record().rights().write()) {
			throw new AccessDeniedException("does not write " + kind + " " + recordId);
		}
		return sheet;
	}

	private PaperSheet issuable(String kind, UUID recordId) {
		PaperSheet sheet = reader.open(PaperKind.of(kind), recordId);
		if (!sheet.record().rights().issue()) {
			throw new AccessDeniedException("does not issue " + kind + " " + recordId);
		}
		if (!sheet.record().missing().isEmpty()) {
			throw new RefusedException("paper.refused.missing");
		}
		return sheet;
	}

	private String words(PaperSheet sheet, Model model) {
		model.addAttribute("paper", pages.of(sheet));
		model.addAttribute("choices", pages.choices(sheet));
		return "paper/words";
	}

	private String issue(PaperSheet sheet, Model model) {
		model.addAttribute("paper", pages.of(sheet));
		return "paper/issue";
	}

	private String returning(PaperSheet sheet, Model model) {
		model.addAttribute("paper", pages.of(sheet));
		return "paper/return";
	}

	private ConflictPage compare(String address, PaperSheet sheet, PaperWordsForm mine) {
		PaperWordsForm theirs = PaperWordsForm.of(sheet);
		return ConflictPage.of(address + "/words", theirs.getVersion())
			.back(address + "/words")
			.fields(words, mine, theirs);
	}

	private static String address(String kind, UUID recordId) {
		return "/papers/" + kind + "/" + recordId;
	}

}
