package vn.tuyengiao.portal.paper.web.words;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.SigningPost;
import vn.tuyengiao.portal.paper.domain.words.SigningCommand;
import vn.tuyengiao.portal.paper.domain.words.SigningView;
import vn.tuyengiao.portal.platform.web.form.Label;

/** How a post signs, as it is typed. */
@Getter
@Setter
public class SigningLineForm extends DatedForm {

	@NotNull
	@Label(value = "paper.post", names = "paper.post")
	private @Nullable SigningPost post;

	@Size(max = 100)
	@Label("paper.authority")
	private @Nullable String authority;

	static SigningLineForm of(SigningView stored) {
		SigningLineForm form = new SigningLineForm();
		SigningCommand said = stored.said();
		form.show(stored.id(), stored.version(), said.name(), said.validFrom(), said.validTo());
		form.post = said.post();
		form.authority = said.authority();
		return form;
	}

	/** Of a form without faults. */
	SigningCommand command() {
		return new SigningCommand(name(), Objects.requireNonNull(post),
				Objects.requireNonNullElse(authority, "").strip(), validFrom(), getValidTo());
	}

}
