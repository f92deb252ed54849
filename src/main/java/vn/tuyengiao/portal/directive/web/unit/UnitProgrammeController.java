package vn.tuyengiao.portal.directive.web.unit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.directive.domain.fulfilment.FulfilmentService;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Programme;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheetReader;
import vn.tuyengiao.portal.file.FileResponses;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/**
 * A unit's action programme: one form, whose every button keeps what is typed. Files come
 * with it one after the other.
 */
@Controller
@RequestMapping("/directives/{id}/units/{unitId}/programme")
@RequiredArgsConstructor
class UnitProgrammeController {

	private static final String REMOVE = "remove:";

	private final UnitSheetReader reader;

	private final FulfilmentService fulfilment;

	private final FileResponses responses;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String edit(@PathVariable UUID id, @PathVariable UUID unitId, Model model) {
		UnitSheet sheet = reader.forWriting(id, unitId);
		model.addAttribute("form", UnitProgrammeForm.of(sheet.programme(), time.today()));
		return show(sheet, model);
	}

	@PostMapping
	ModelAndView write(@PathVariable UUID id, @PathVariable UUID unitId,
			@RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") UnitProgrammeForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		UnitSheet sheet = reader.forWriting(id, unitId);
		return FormStep.of(binding, () -> write(sheet, form, button, redirect))
			.done(answer -> answer)
			.orShow(model, () -> show(sheet, model));
	}

	@GetMapping("/files/{fileId}")
	void file(@PathVariable UUID id, @PathVariable UUID unitId, @PathVariable UUID fileId, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		responses.attachment(reader.programmeFile(id, unitId, fileId), request, response);
	}

	private ModelAndView write(UnitSheet sheet, UnitProgrammeForm form, String button, RedirectAttributes redirect) {
		UUID removed = removed(sheet, button);
		try {
			fulfilment.writeProgramme(form.command(sheet.directiveId(), sheet.unitId(), removed));
		}
		catch (StaleException stale) {
			Programme stored = reader.forWriting(sheet.directiveId(), sheet.unitId()).programme();
			if (stored == null) {
				throw stale;
			}
			ConflictPage comparison = compare(new UnitPage(sheet, time.today()).address() + "/programme", form, stored);
			if (!comparison.isEmpty()) {
				return conflict(comparison, form);
			}
			// the same words: only the file may be new, unless the same press came twice
			if (form.hasFile() && !holds(stored, Objects.requireNonNull(form.getFile()))) {
				form.setVersion(stored.version());
				fulfilment.writeProgramme(form.command(sheet.directiveId(), sheet.unitId(), removed));
			}
		}
		return written(sheet, button, removed, redirect);
	}

	private static ModelAndView written(UnitSheet sheet, String button, @Nullable UUID removed,
			RedirectAttributes redirect) {
		String address = "redirect:/directives/" + sheet.directiveId() + "/units/" + sheet.unitId();
		Flash.success(redirect,
				removed != null ? "directive.unit.programme.file.removed" : "directive.unit.programme.saved");
		boolean stays = removed != null || "add".equals(button);
		return new ModelAndView(address + (stays ? "/programme" : ""));
	}

	/** The file that the button takes out; null for another button. */
	private static @Nullable UUID removed(UnitSheet sheet, String button) {
		List<UnitSheet.File> files = sheet.programme() == null ? List.of() : sheet.programme().files();
		return files.stream()
			.map(UnitSheet.File::id)
			.filter(file -> button.equals(REMOVE + file))
			.findFirst()
			.orElse(null);
	}

	private static boolean holds(Programme stored, MultipartFile file) {
		return stored.files()
			.stream()
			.anyMatch(held -> held.size() == file.getSize() && held.name().equals(file.getOriginalFilename()));
	}

	private ConflictPage compare(String address, UnitProgrammeForm mine, Programme stored) {
		UnitProgrammeForm theirs = UnitProgrammeForm.of(stored, null);
		// said of the file, which is not compared either
		theirs.setLooked(mine.isLooked());
		return ConflictPage.of(address, stored.version())
			.back(address)
			.saved(stored.lastEditedBy(), stored.lastEditedAt())
			.fields(words, mine, theirs);
	}

	/** A file cannot travel through the comparison: the page says so. */
	private static ModelAndView conflict(ConflictPage comparison, UnitProgrammeForm form) {
		ModelAndView page = comparison.page();
		if (form.hasFile()) {
			MultipartFile file = Objects.requireNonNull(form.getFile());
			page.addObject("flash", new Flash.Message(Flash.Kind.WARNING, "directive.unit.programme.file.again",
					List.of(String.valueOf(file.getOriginalFilename()))));
		}
		return page;
	}

	private String show(UnitSheet sheet, Model model) {
		UnitPage page = new UnitPage(sheet, time.today());
		model.addAttribute("doc", page);
		model.addAttribute("files", page.programme() == null ? List.of() : page.programme().files());
		model.addAttribute("most", FulfilmentService.MAX_FILES);
		return "directive/unit-programme";
	}

}
