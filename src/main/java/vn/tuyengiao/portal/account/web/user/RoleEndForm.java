package vn.tuyengiao.portal.account.web.user;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.domain.user.HeldRole;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The last day of a role. */
@Getter
@Setter
class RoleEndForm {

	private long version;

	@NotNull
	@Label("account.role.to")
	private @Nullable LocalDate validTo;

	/** Proposes today, or what is set already. */
	static RoleEndForm of(HeldRole role, LocalDate today) {
		RoleEndForm form = new RoleEndForm();
		form.version = role.version();
		form.validTo = role.to() != null ? role.to() : role.from().isAfter(today) ? role.from() : today;
		return form;
	}

	/** Of a form without faults. */
	LocalDate lastDay() {
		return Objects.requireNonNull(validTo);
	}

}
