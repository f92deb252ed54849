package vn.tuyengiao.portal.directive.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** That somebody looked at the first page of a file; {@code fileId}: which one he saw. */
@Getter
@Setter
public class FileLookForm {

	@NotNull
	private @Nullable UUID fileId;

	@Label("file.looked.tick")
	private boolean looked;

	static FileLookForm of(@Nullable UUID fileId) {
		FileLookForm form = new FileLookForm();
		form.fileId = fileId;
		return form;
	}

}
