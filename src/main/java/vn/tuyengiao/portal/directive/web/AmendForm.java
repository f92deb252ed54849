package vn.tuyengiao.portal.directive.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * What an amendment changes. {@code id} makes a form that is sent twice begin one.
 */
@Getter
@Setter
public class AmendForm {

	@NotNull
	private @Nullable UUID id;

	@NotBlank
	@Size(max = 2000)
	@Label("directive.change")
	private @Nullable String change;

	static AmendForm blank() {
		AmendForm form = new AmendForm();
		form.id = Ids.next();
		return form;
	}

	/** Of a form without faults; so is the next. */
	UUID versionId() {
		return EntryId.of(id, this);
	}

	String change() {
		return Objects.requireNonNull(change);
	}

}
