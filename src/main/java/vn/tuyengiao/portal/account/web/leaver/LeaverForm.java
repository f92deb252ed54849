package vn.tuyengiao.portal.account.web.leaver;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.form.Label;

/** Who goes on with the work of somebody, and why. */
@Getter
@Setter
public class LeaverForm {

	@NotNull
	private @Nullable UUID unit;

	@NotNull
	@Label("account.leaver.to")
	private @Nullable UUID to;

	@NotBlank
	@Size(max = 1000)
	@Label("account.leaver.reason")
	private @Nullable String reason;

	static LeaverForm of(UUID unit) {
		LeaverForm form = new LeaverForm();
		form.unit = unit;
		return form;
	}

	String why() {
		return Objects.requireNonNullElse(reason, "");
	}

}
