package vn.tuyengiao.portal.plan.web.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.domain.obligation.DeadlineService.ExtendSeveral;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * More time for several, the same day for all. {@code at}: what was picked on the list;
 * {@code token} is new in each form.
 */
@Getter
@Setter
class SeveralExtensionsForm {

	private @Nullable UUID token;

	private List<String> at = List.of();

	@NotNull
	@Label("plan.extension.dueOn")
	private @Nullable LocalDate dueOn;

	@NotBlank
	@Size(max = 1000)
	@Label("plan.extension.reason")
	private @Nullable String reason;

	private @Nullable String back;

	List<UUID> obligations() {
		return at.stream()
			.flatMap(text -> OwedPlace.read(text).stream())
			.map(OwedPlace::recordId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** Of a form without faults. */
	ExtendSeveral command() {
		return new ExtendSeveral(EntryId.of(token != null ? token : Ids.next(), this), obligations(),
				Objects.requireNonNull(dueOn), Objects.requireNonNull(reason));
	}

}
