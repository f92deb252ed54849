package vn.tuyengiao.portal.paper.web;

import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The scan of what was signed. */
@Getter
@Setter
public class SignedForm {

	@Label("paper.signed.file")
	private @Nullable MultipartFile file;

	@Label("file.looked.tick")
	private boolean looked;

}
