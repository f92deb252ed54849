package vn.tuyengiao.portal.notification.web.letter;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Another day by when a letter asks for what is owed. */
@Getter
@Setter
class LetterDueForm {

	private long version;

	@NotNull
	@Label("reminder.letter.new-due")
	private @Nullable LocalDate newDueOn;

}
