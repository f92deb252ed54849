package vn.tuyengiao.portal.directive.web;

import java.util.UUID;

import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.platform.web.form.Label;

/** That somebody looked at the first page of a file; {@code fileId}: which one he saw. */
@Getter
@Setter
public class FileLookForm {

	private UUID fileId;

	@Label("file.looked.tick")
	private boolean looked;

	static FileLookForm of(UUID fileId) {
		FileLookForm form = new FileLookForm();
		form.fileId = fileId;
		return form;
	}

}
