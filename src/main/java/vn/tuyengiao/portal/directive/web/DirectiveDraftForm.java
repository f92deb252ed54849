package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet;
import vn.tuyengiao.portal.directive.domain.version.DraftService.WriteDirective;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * What is typed of a draft. {@code first}: no version was issued yet, so that number and
 * dates are typed too; else the change is.
 */
@Getter
@Setter
public class DirectiveDraftForm {

	private long version;

	private boolean first;

	@Size(max = 60)
	@Label("directive.reference")
	private @Nullable String reference;

	@Label("directive.issued-on")
	private @Nullable LocalDate issuedOn;

	@Label("directive.received-on")
	private @Nullable LocalDate receivedOn;

	@NotBlank
	@Size(max = 1000)
	@Label("directive.subject")
	private @Nullable String subject;

	@NotNull
	@Label("directive.urgency")
	private @Nullable Urgency urgency;

	@Size(max = 10000)
	@Label("directive.request")
	private @Nullable String request;

	@Size(max = 2000)
	@Label("directive.change")
	private @Nullable String change;

	static DirectiveDraftForm of(DirectiveSheet sheet) {
		DirectiveDraftForm form = new DirectiveDraftForm();
		form.version = sheet.shown().lock();
		form.first = sheet.currentNumber() == 0;
		form.reference = sheet.reference();
		form.issuedOn = sheet.issuedOn();
		form.receivedOn = sheet.receivedOn();
		form.subject = sheet.shown().subject();
		form.urgency = sheet.shown().urgency();
		form.request = sheet.shown().request();
		form.change = sheet.shown().change();
		return form;
	}

	WriteDirective command(UUID id) {
		return new WriteDirective(id, version, reference, issuedOn, receivedOn, Objects.requireNonNull(subject),
				Objects.requireNonNull(urgency), request, change);
	}

}
