package vn.tuyengiao.portal.account.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import lombok.ToString;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** What the sign-in page asks. */
@Getter
@Setter
class SignInForm {

	@NotBlank
	@Size(max = 200)
	@Label("account.username")
	private @Nullable String username;

	@NotBlank
	@Size(max = 1000)
	@Label("account.password")
	@ToString.Exclude
	private @Nullable String password;

	private @Nullable String next;

	/** Of a form without faults. */
	String username() {
		return Objects.requireNonNull(username);
	}

	/** Of a form without faults. */
	String password() {
		return Objects.requireNonNull(password);
	}

}
