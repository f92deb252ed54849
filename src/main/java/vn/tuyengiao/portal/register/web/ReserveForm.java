package vn.tuyengiao.portal.register.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.register.ReserveNumbers;

/** Numbers used outside the portal, as they are typed. */
@Getter
@Setter
public class ReserveForm {

	@NotNull
	private @Nullable UUID id;

	@NotNull
	@Label("document-number.type")
	private @Nullable UUID type;

	@NotNull
	@Label("document-number.body")
	private @Nullable UUID body;

	@NotNull
	@Label("document-number.day")
	private @Nullable LocalDate day;

	@Min(1)
	@Max(99_999)
	@Label("document-number.until")
	private @Nullable Integer until;

	@Size(max = 200)
	@Label("document-number.note")
	private @Nullable String note;

	static ReserveForm blank(@Nullable UUID type, @Nullable UUID body, LocalDate today) {
		ReserveForm form = new ReserveForm();
		form.id = Ids.next();
		form.type = type;
		form.body = body;
		form.day = today;
		return form;
	}

	/** Of a form without faults; so is the next. */
	UUID reservationId() {
		return EntryId.of(id, this);
	}

	ReserveNumbers command() {
		return new ReserveNumbers(Objects.requireNonNull(type), Objects.requireNonNull(body),
				Objects.requireNonNull(day), until, note);
	}

}
