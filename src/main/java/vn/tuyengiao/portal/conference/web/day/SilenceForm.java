package vn.tuyengiao.portal.conference.web.day;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.form.Label;

/** Why the host closes a venue without its list. */
@Getter
@Setter
public class SilenceForm {

	@NotBlank
	@Size(max = 1000)
	@Label("conference.day.close.reason")
	private @Nullable String reason;

	String why() {
		return Objects.requireNonNullElse(reason, "");
	}

}
