package vn.tuyengiao.portal.paper.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Why a leader gives a draft back. */
@Getter
@Setter
public class PaperReturnForm {

	@NotBlank
	@Size(max = 1000)
	@Label("paper.return.reason")
	private @Nullable String reason;

	/** Of a form without faults. */
	String reason() {
		return Objects.requireNonNull(reason).strip();
	}

}
