package vn.tuyengiao.portal.plan.web.document;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * The last look before sending. {@code version}: of what was looked at; {@code token}
 * makes a form that is sent twice send once.
 */
@Getter
@Setter
class SendForm {

	@NotNull
	private @Nullable Long version;

	@NotNull
	private @Nullable UUID token;

	@Size(max = 2000)
	@Label("plan.edit.note")
	private @Nullable String note;

	static SendForm of(long version) {
		SendForm form = new SendForm();
		form.version = version;
		form.token = Ids.next();
		return form;
	}

	String noteText() {
		return note == null ? "" : note.strip();
	}

}
