package vn.tuyengiao.portal.account.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A new password, with the code of a mail or a slip. */
@Getter
@Setter
class CodeForm {

	@NotBlank
	@Size(max = 200)
	@Label("account.username")
	private @Nullable String username;

	@NotBlank
	@Size(max = 100)
	@Label("account.code")
	private @Nullable String code;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.new")
	private @Nullable String newPassword;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.again")
	private @Nullable String newPasswordAgain;

	/** Of a form without faults; so are the others. */
	String username() {
		return Objects.requireNonNull(username);
	}

	String code() {
		return Objects.requireNonNull(code);
	}

	String newPassword() {
		return Objects.requireNonNull(newPassword);
	}

}
