package vn.tuyengiao.portal.account.web.absence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.account.domain.absence.AbsenceCommand;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** An absence, as it is typed. */
@Getter
@Setter
public class AbsenceForm {

	@NotNull
	private @Nullable UUID id;

	@NotNull
	@Label("absence.user")
	private @Nullable UUID user;

	@NotNull
	@Label("absence.first-day")
	private @Nullable LocalDate firstDay;

	@NotNull
	@Label("absence.last-day")
	private @Nullable LocalDate lastDay;

	@Label("absence.deputy")
	private @Nullable UUID deputy;

	@Size(max = 300)
	@Label("absence.note")
	private @Nullable String note;

	static AbsenceForm blank(UUID user) {
		AbsenceForm form = new AbsenceForm();
		form.id = Ids.next();
		form.user = user;
		return form;
	}

	UUID absenceId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults. */
	AbsenceCommand command() {
		return new AbsenceCommand(Objects.requireNonNull(firstDay), Objects.requireNonNull(lastDay), deputy,
				Objects.requireNonNullElse(note, ""));
	}

}
