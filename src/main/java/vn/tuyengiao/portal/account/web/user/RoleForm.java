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
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.domain.user.RoleCommand;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A role to be given. {@code id} makes a form that is sent twice give one. */
@Getter
@Setter
class RoleForm {

	@NotNull
	private @Nullable UUID id;

	@NotNull
	@Label("account.role")
	private @Nullable Role role;

	@NotBlank
	@Size(max = 300)
	@Label("account.role.unit")
	private @Nullable String unit;

	@NotNull
	@Label("account.role.from")
	private @Nullable LocalDate validFrom;

	@Label("account.role.to")
	private @Nullable LocalDate validTo;

	static RoleForm blank(LocalDate today) {
		RoleForm form = new RoleForm();
		form.id = Ids.next();
		form.validFrom = today;
		return form;
	}

	/** Of a form without faults; so is the next. */
	UUID roleId() {
		return EntryId.of(id, this);
	}

	RoleCommand command() {
		return new RoleCommand(Objects.requireNonNull(role), Objects.requireNonNull(unit),
				Objects.requireNonNull(validFrom), validTo);
	}

}
