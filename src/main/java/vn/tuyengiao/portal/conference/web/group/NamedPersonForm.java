package vn.tuyengiao.portal.conference.web.group;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.group.NamedPerson;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * Somebody by his name, as it is typed.
 */
@Getter
@Setter
public class NamedPersonForm {

	@NotBlank
	@Size(max = 200)
	@Label("conference.called.person.unit")
	private @Nullable String unit;

	@NotBlank
	@Size(max = 150)
	@Label("conference.called.person.name")
	private @Nullable String name;

	@Size(max = 200)
	@Label("conference.called.person.post")
	private @Nullable String post;

	/** Where he comes; of a group there is none. */
	@Label("conference.called.venue")
	private @Nullable UUID venue;

	public static NamedPersonForm blank(@Nullable String unit) {
		NamedPersonForm form = new NamedPersonForm();
		form.unit = unit;
		return form;
	}

	/** Of a form without faults. */
	public NamedPerson person() {
		return new NamedPerson(Objects.requireNonNull(unit), Objects.requireNonNull(name).strip(),
				Objects.requireNonNullElse(post, "").strip());
	}

}
