package vn.tuyengiao.portal.account.web.user;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.domain.user.UserRecord;
import vn.tuyengiao.portal.platform.web.form.Label;

/** What the administrator changes of a user. */
@Getter
@Setter
class UserForm {

	private long version;

	@NotBlank
	@Size(max = 150)
	@Label("account.display-name")
	private @Nullable String displayName;

	@Label(value = "account.users.enabled", yes = "account.users.state.enabled", no = "account.users.state.disabled")
	private boolean enabled;

	static UserForm of(UserRecord user) {
		UserForm form = new UserForm();
		form.version = user.version();
		form.displayName = user.displayName();
		form.enabled = user.enabled();
		return form;
	}

	/** Of a form without faults. */
	String displayName() {
		return Objects.requireNonNull(displayName);
	}

}
