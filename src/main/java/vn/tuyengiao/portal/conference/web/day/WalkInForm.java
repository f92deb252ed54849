package vn.tuyengiao.portal.conference.web.day;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.day.WalkIn;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Somebody who came without being on the list, as he is typed. */
@Getter
@Setter
public class WalkInForm {

	@NotNull
	private @Nullable UUID token;

	@NotBlank
	@Size(max = 150)
	@Label("conference.day.walk-in.name")
	private @Nullable String name;

	@Size(max = 200)
	@Label("conference.day.walk-in.post")
	private @Nullable String post;

	@NotNull
	@Label("conference.day.walk-in.unit")
	private @Nullable UUID unit;

	static WalkInForm blank(UUID unitId) {
		WalkInForm form = new WalkInForm();
		form.token = Ids.next();
		form.unit = unitId;
		return form;
	}

	UUID inviteeId() {
		return EntryId.of(token, this);
	}

	/** Of a form without faults. */
	WalkIn walkIn() {
		return new WalkIn(Objects.requireNonNull(unit), Objects.requireNonNull(name),
				Objects.requireNonNullElse(post, ""));
	}

	/** Anything is typed that must not be lost. */
	public boolean isBegun() {
		return name != null || post != null;
	}

}
