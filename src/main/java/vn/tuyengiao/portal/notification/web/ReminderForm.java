package vn.tuyengiao.portal.notification.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.notification.domain.ReminderService.RemindUnits;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * Whom to remind of what, and why. {@code at}: what was picked; {@code task}: what is
 * ticked of it; {@code token} is new in each form.
 */
@Getter
@Setter
class ReminderForm {

	private @Nullable UUID token;

	private List<String> at = List.of();

	private List<String> task = List.of();

	@NotBlank
	@Size(max = 1000)
	@Label("reminder.reason")
	private @Nullable String reason;

	@Label("reminder.again")
	private boolean again;

	private @Nullable String back;

	/** Of a form without faults. */
	RemindUnits command() {
		return new RemindUnits(EntryId.of(token != null ? token : Ids.next(), this), task,
				Objects.requireNonNull(reason), again);
	}

}
