package vn.tuyengiao.portal.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import lombok.ToString;
import vn.tuyengiao.portal.platform.web.form.Label;

/** What the sign-in page asks. */
@Getter
@Setter
class SignInForm {

	@NotBlank
	@Size(max = 200)
	@Label("account.username")
	private String username;

	@NotBlank
	@Size(max = 1000)
	@Label("account.password")
	@ToString.Exclude
	private String password;

	private String next;

}
