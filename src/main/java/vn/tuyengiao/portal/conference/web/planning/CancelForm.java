package vn.tuyengiao.portal.conference.web.planning;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.form.Label;

/** Why a conference is called off. */
@Getter
@Setter
public class CancelForm {

	private long version;

	@NotBlank
	@Size(max = 1000)
	@Label("conference.cancel.reason")
	private @Nullable String reason;

	static CancelForm of(long version) {
		CancelForm form = new CancelForm();
		form.version = version;
		return form;
	}

	String why() {
		return Objects.requireNonNullElse(reason, "");
	}

}
