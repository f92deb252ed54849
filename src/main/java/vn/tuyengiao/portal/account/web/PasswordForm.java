package vn.tuyengiao.portal.account.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A change of one's own password. */
@Getter
@Setter
class PasswordForm {

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.current")
	private String currentPassword;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.new")
	private String newPassword;

	@NotEmpty
	@Size(max = 1000)
	@Label("account.password.again")
	private String newPasswordAgain;

}
