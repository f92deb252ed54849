package vn.tuyengiao.portal.account.web;

import java.util.Objects;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A change of one's own password. */
@Getter
@Setter
class PasswordForm {

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.current")
	private @Nullable String currentPassword;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.new")
	private @Nullable String newPassword;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.again")
	private @Nullable String newPasswordAgain;

	/** Of a form without faults. */
	String currentPassword() {
		return Objects.requireNonNull(currentPassword);
	}

	/** Of a form without faults. */
	String newPassword() {
		return Objects.requireNonNull(newPassword);
	}

}
