package vn.tuyengiao.portal.notification.web.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.notification.domain.letter.LetterDesk.MakeLetter;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * Of what to write a letter, and by when it is asked for. {@code at}: what was picked;
 * {@code task}: what is ticked of it; {@code token} is new in each form.
 */
@Getter
@Setter
class LetterForm {

	private @Nullable UUID token;

	private List<String> at = List.of();

	private List<String> task = List.of();

	@NotNull
	@Label("reminder.letter.new-due")
	private @Nullable LocalDate newDueOn;

	private @Nullable String back;

	/** Of a form without faults. */
	MakeLetter command() {
		return new MakeLetter(EntryId.of(token != null ? token : Ids.next(), this), task,
				Objects.requireNonNull(newDueOn));
	}

}
