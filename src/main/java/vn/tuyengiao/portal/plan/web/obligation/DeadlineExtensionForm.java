package vn.tuyengiao.portal.plan.web.obligation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService.ExtendDeadline;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** More time for one unit. {@code token} is new in each form. */
@Getter
@Setter
class DeadlineExtensionForm {

	private @Nullable UUID token;

	@NotNull
	@Label("plan.extension.dueOn")
	private @Nullable LocalDate dueOn;

	@NotBlank
	@Size(max = 1000)
	@Label("plan.extension.reason")
	private @Nullable String reason;

	/** Of a form without faults. */
	ExtendDeadline command(UUID obligationId) {
		return new ExtendDeadline(EntryId.of(token != null ? token : Ids.next(), this), obligationId,
				Objects.requireNonNull(dueOn), Objects.requireNonNull(reason));
	}

}
