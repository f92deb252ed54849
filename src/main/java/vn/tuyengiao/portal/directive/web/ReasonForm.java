package vn.tuyengiao.portal.directive.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Why a directive is withdrawn, or a draft given back. */
@Getter
@Setter
public class ReasonForm {

	@NotBlank
	@Size(max = 1000)
	@Label("directive.reason")
	private @Nullable String reason;

	/** What was found to be there. */
	String reason() {
		return Objects.requireNonNull(reason);
	}

}
