package vn.tuyengiao.portal.account.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tuyengiao.portal.account.domain.signin.HelpContact;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Whom to call: both fields or neither. */
@Getter
@Setter
class HelpContactForm {

	static final String PHONE = "\\s*\\+?[0-9][0-9 .()-]{5,28}";

	private static final String MISSING = "jakarta.validation.constraints.NotBlank.message";

	@Size(max = 150)
	@Label("account.contact.name")
	private @Nullable String name;

	@Size(max = 30)
	@Pattern(regexp = PHONE, message = "{account.phone.fault}")
	@Label("account.phone")
	private @Nullable String phone;

	static HelpContactForm of(@Nullable HelpContact contact) {
		HelpContactForm form = new HelpContactForm();
		if (contact != null) {
			form.name = contact.name();
			form.phone = contact.phone();
		}
		return form;
	}

	void requireBothOrNone(Errors errors) {
		if (name == null && phone != null) {
			errors.rejectValue("name", MISSING);
		}
		if (phone == null && name != null && !errors.hasFieldErrors("phone")) {
			errors.rejectValue("phone", MISSING);
		}
	}

	/** Of a form without faults; null for nobody. */
	@Nullable HelpContact contact() {
		return name == null || phone == null ? null : new HelpContact(name.strip(), phone.strip());
	}

}
