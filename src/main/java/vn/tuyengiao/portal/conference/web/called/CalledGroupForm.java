package vn.tuyengiao.portal.conference.web.called;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.web.form.Label;

/** A standing group that is called, as it is chosen. */
@Getter
@Setter
public class CalledGroupForm {

	@NotNull
	@Label("conference.called.group")
	private @Nullable UUID group;

	@Label("conference.called.venue")
	private @Nullable UUID venue;

}
