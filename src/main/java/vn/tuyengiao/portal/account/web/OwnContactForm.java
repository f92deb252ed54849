package vn.tuyengiao.portal.account.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import lombok.ToString;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.domain.signin.OwnAccount;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Where one is reached. A new address for mail takes the password. */
@Getter
@Setter
class OwnContactForm {

	@Size(max = 254)
	@Email(regexp = "[\\x21-\\x7e]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", message = "{account.email.fault}")
	@Label("account.email")
	private @Nullable String email;

	@Size(max = 30)
	@Pattern(regexp = HelpContactForm.PHONE, message = "{account.phone.fault}")
	@Label("account.phone")
	private @Nullable String phone;

	@Size(max = 1000)
	@ToString.Exclude
	@Label("account.password.current")
	private @Nullable String currentPassword;

	static OwnContactForm of(OwnAccount own) {
		OwnContactForm form = new OwnContactForm();
		form.email = own.email();
		form.phone = own.phone();
		return form;
	}

}
