package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.tuyengiao.portal.directive.domain.version.DirectiveDocumentService.AddGuidance;
import vn.tuyengiao.portal.file.Uploads;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A file of the directive's own text, or guidance. {@code id} makes a form that is sent
 * twice add one.
 */
@Getter
@Setter
public class DirectiveDocumentForm {

	@NotNull
	private @Nullable UUID id;

	private boolean guidance;

	@Label("directive.type")
	private @Nullable UUID typeId;

	@Label("directive.body")
	private @Nullable UUID bodyId;

	@Label("directive.document.dated-on")
	private @Nullable LocalDate datedOn;

	@Size(max = 1000)
	@Label("directive.subject")
	private @Nullable String subject;

	@Label("directive.document.file")
	private @Nullable MultipartFile file;

	static DirectiveDocumentForm blank(boolean guidance, LocalDate today) {
		DirectiveDocumentForm form = new DirectiveDocumentForm();
		form.id = Ids.next();
		form.guidance = guidance;
		form.datedOn = guidance ? today : null;
		return form;
	}

	/** Of a form without faults; so is the next. */
	UUID documentId() {
		return EntryId.of(id, this);
	}

	AddGuidance guidance(UUID directiveId) {
		return new AddGuidance(directiveId, documentId(), Objects.requireNonNull(typeId),
				Objects.requireNonNull(bodyId), Objects.requireNonNull(datedOn), Objects.requireNonNull(subject),
				Uploads.of(file));
	}

	/** Guidance is told by its type, body, date and subject. */
	void checkGuidance(BindingResult binding) {
		if (!guidance) {
			return;
		}
		require(typeId, "typeId", binding);
		require(bodyId, "bodyId", binding);
		require(datedOn, "datedOn", binding);
		require(subject, "subject", binding);
	}

	private static void require(@Nullable Object value, String field, BindingResult binding) {
		if (value == null && !binding.hasFieldErrors(field)) {
			binding.rejectValue(field, "jakarta.validation.constraints.NotNull.message");
		}
	}

}
