package vn.tuyengiao.portal.conference.web.closing;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.form.Label;

/** Why a conference is opened again. */
@Getter
@Setter
class ReopenForm {

	private long version;

	@NotBlank
	@Size(max = 1000)
	@Label("conference.closing.reason")
	private @Nullable String reason;

	static ReopenForm of(long version) {
		ReopenForm form = new ReopenForm();
		form.version = version;
		return form;
	}

	String why() {
		return Objects.requireNonNullElse(reason, "");
	}

}
