package vn.tuyengiao.portal.file;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.FormErrors;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Owns files as the modules do, for tests; no other test finds it. */
@Controller
@TestComponent
@RequestMapping("/demo/files")
@RequiredArgsConstructor
class FilePages {

	private final Files files;

	private final FileResponses responses;

	private final Access access;

	@Getter
	@Setter
	static class FileForm {

		@Size(max = 100)
		@Label("demo.note")
		private String note;

		@NotNull
		@Label("demo.file")
		private MultipartFile file;

	}

	@GetMapping
	String form(@ModelAttribute("form") FileForm form) {
		return "demo/file";
	}

	@PostMapping
	String store(@Valid @ModelAttribute("form") FileForm form, BindingResult binding, RedirectAttributes redirect,
			HttpServletResponse response) {
		return save(form, binding, redirect, response, upload -> files.store("file", upload, access.user().id()));
	}

	@PostMapping("/{id}")
	String replace(@PathVariable UUID id, @Valid @ModelAttribute("form") FileForm form, BindingResult binding,
			RedirectAttributes redirect, HttpServletResponse response) {
		return save(form, binding, redirect, response, upload -> files.replace(id, "file", upload, access.user().id()));
	}

	@GetMapping("/{id}")
	void download(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		responses.attachment(files.file(id), request, response);
	}

	@GetMapping("/{id}/picture")
	void picture(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		responses.inline(files.file(id), request, response);
	}

	@GetMapping("/{id}/pages/{number}")
	void page(@PathVariable UUID id, @PathVariable int number, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		responses.page(files.file(id), number, request, response);
	}

	@GetMapping("/zip")
	void zip(@RequestParam List<UUID> id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		responses.zip("Trọn bộ tài liệu", files.files(id), request, response);
	}

	private static String save(FileForm form, BindingResult binding, RedirectAttributes redirect,
			HttpServletResponse response, java.util.function.Function<Upload, StoredFile> act) {
		Upload upload = Uploads.of(form.getFile());
		if (!binding.hasErrors() && upload == null) {
			binding.rejectValue("file", "jakarta.validation.constraints.NotNull.message");
		}
		if (!binding.hasErrors()) {
			try {
				StoredFile stored = act.apply(upload);
				Flash.success(redirect, "demo.saved", stored.name(), stored.revision());
				return "redirect:/demo/files?stored=" + stored.id();
			}
			catch (InvalidInputException ex) {
				FormErrors.apply(binding, ex);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "demo/file";
	}

}
