package vn.tuyengiao.portal.account.web.user;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.domain.user.RoleCommand;
import vn.tuyengiao.portal.account.domain.user.UserCommand;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A new user as he is typed, with a first role or none. {@code id} makes a form that is
 * sent twice add one.
 */
@Getter
@Setter
class NewUserForm {

	private static final String MISSING = "jakarta.validation.constraints.NotBlank.message";

	@NotNull
	private @Nullable UUID id;

	@NotBlank
	@Size(max = 60)
	@Label("account.username")
	private @Nullable String username;

	@NotBlank
	@Size(max = 150)
	@Label("account.display-name")
	private @Nullable String displayName;

	@Label("account.role")
	private @Nullable Role role;

	@Size(max = 300)
	@Label("account.role.unit")
	private @Nullable String unit;

	@Label("account.role.from")
	private @Nullable LocalDate validFrom;

	@Label("account.role.to")
	private @Nullable LocalDate validTo;

	static NewUserForm blank(LocalDate today) {
		NewUserForm form = new NewUserForm();
		form.id = Ids.next();
		form.validFrom = today;
		return form;
	}

	/** A role is whole or not there at all. */
	void requireWholeRole(Errors errors) {
		if (role == null && unit != null && !errors.hasFieldErrors("role")) {
			errors.rejectValue("role", MISSING);
		}
		if (role != null && unit == null) {
			errors.rejectValue("unit", MISSING);
		}
		if (role != null && validFrom == null && !errors.hasFieldErrors("validFrom")) {
			errors.rejectValue("validFrom", MISSING);
		}
	}

	/** Of a form without faults; so is the next. */
	UUID userId() {
		return EntryId.of(id, this);
	}

	UserCommand command() {
		return new UserCommand(Objects.requireNonNull(username), Objects.requireNonNull(displayName), role == null
				? null
				: new RoleCommand(role, Objects.requireNonNull(unit), Objects.requireNonNull(validFrom), validTo));
	}

}
