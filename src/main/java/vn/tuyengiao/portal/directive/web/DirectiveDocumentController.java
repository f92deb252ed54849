package vn.tuyengiao.portal.directive.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptService;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveDocumentReader;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveDocumentSheet;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Document;
import vn.tuyengiao.portal.directive.domain.sheet.FilePackage;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService;
import vn.tuyengiao.portal.file.FileKind;
import vn.tuyengiao.portal.file.FileResponses;
import vn.tuyengiao.portal.file.StoredFile;
import vn.tuyengiao.portal.platform.web.ByReader;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.limit.Costly;

/** Reading the documents of a directive in the page. Each opening by a unit is noted. */
@Controller
@RequestMapping("/directives/{id}")
@RequiredArgsConstructor
class DirectiveDocumentController {

	private final DirectiveDocumentReader reader;

	private final DirectiveDocumentService documents;

	private final ReceiptService receipts;

	private final FileResponses responses;

	@GetMapping("/documents/{documentId}")
	String show(@PathVariable UUID id, @PathVariable UUID documentId, HttpServletRequest request, Model model) {
		DirectiveDocumentSheet sheet = reader.read(id, documentId);
		noteOpened(id, documentId, request);
		model.addAttribute("form", FileLookForm.of(sheet.document().fileId()));
		return show(sheet, model);
	}

	/** Somebody looked at the first page, as the portal could not read it. */
	@PostMapping("/documents/{documentId}/looked")
	ModelAndView looked(@PathVariable UUID id, @PathVariable UUID documentId,
			@Valid @ModelAttribute("form") FileLookForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep
			.of(binding,
					() -> documents.lookedAt(id, documentId, Objects.requireNonNull(form.getFileId()), form.isLooked()))
			.done(redirect, "/directives/" + id + "/documents/" + documentId, "file.looked.saved")
			.orShow(model, () -> show(reader.read(id, documentId), model));
	}

	private void noteOpened(UUID id, UUID documentId, HttpServletRequest request) {
		if (ByReader.opens(request)) {
			receipts.fileOpened(id, documentId);
		}
	}

	private static String show(DirectiveDocumentSheet sheet, Model model) {
		model.addAttribute("doc", DocumentPage.of(sheet));
		return "directive/document";
	}

	/** With {@code inline} a picture is shown; everything else is saved. */
	@GetMapping("/documents/{documentId}/content")
	void content(@PathVariable UUID id, @PathVariable UUID documentId, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		StoredFile file = reader.file(id, documentId);
		noteOpened(id, documentId, request);
		if (request.getParameterMap().containsKey("inline")) {
			responses.inline(file, request, response);
		}
		else {
			responses.attachment(file, request, response);
		}
	}

	@GetMapping("/documents/{documentId}/pages/{number}")
	void page(@PathVariable UUID id, @PathVariable UUID documentId, @PathVariable int number,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		StoredFile file = reader.file(id, documentId);
		noteOpened(id, documentId, request);
		responses.page(file, number, request, response);
	}

	@GetMapping("/documents/{documentId}/revisions/{fileId}/content")
	void revision(@PathVariable UUID id, @PathVariable UUID documentId, @PathVariable UUID fileId,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		StoredFile file = reader.revision(id, documentId, fileId);
		noteOpened(id, documentId, request);
		responses.attachment(file, request, response);
	}

	/** All files of a version in one; without a number of the one in force. */
	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/package")
	void together(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		FilePackage pack = reader.pack(id, version);
		if (ByReader.opens(request)) {
			receipts.packageTaken(id, pack.number());
		}
		responses.zip(pack.name(), pack.files(), request, response);
	}

	/** A document ready to be shown; {@code pages}: those shown as pictures. */
	public record DocumentPage(DirectiveDocumentSheet sheet, String title, String datedOn, String size,
			List<Integer> pages, boolean picture, List<Revision> earlier) {

		private static DocumentPage of(DirectiveDocumentSheet sheet) {
			Document document = sheet.document();
			boolean picture = document.kind() == FileKind.JPEG || document.kind() == FileKind.PNG;
			String title = !document.reference().isEmpty() ? document.typeName() + " " + document.reference()
					: !document.subject().isEmpty() ? document.subject() : Objects.requireNonNull(document.fileName());
			return new DocumentPage(sheet, title, Days.day(document.datedOn()), Words.size(document.size()),
					picture ? List.of() : IntStream.rangeClosed(1, document.pages()).boxed().toList(), picture,
					sheet.revisions().stream().skip(1).map(Revision::of).toList());
		}

		public String directive() {
			return "/directives/" + sheet.directiveId();
		}

		/** The reader can say that the first page bears no mark, and nobody did. */
		public boolean lookable() {
			return sheet.editable() && sheet.document().reading().isUnchecked();
		}

		/** Inside the portal. */
		public String address() {
			return directive() + "/documents/" + sheet.document().id();
		}

		/** The version that the document belongs to. */
		public String version() {
			return directive() + (sheet.current() ? "" : "?version=" + sheet.number());
		}

	}

	/** A file that was replaced. */
	public record Revision(UUID id, int revision, String name, String size, String storedAt) {

		private static Revision of(StoredFile file) {
			return new Revision(file.id(), file.revision(), file.name(), Words.size(file.size()),
					Days.minute(file.storedAt()));
		}

	}

}
