package vn.tuyengiao.portal.register.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.register.ReserveNumbers;

/** Numbers used outside the portal, as they are typed. */
@Getter
@Setter
public class ReserveForm {

	@NotNull
	private UUID id;

	@NotNull
	@Label("document-number.type")
	private UUID type;

	@NotNull
	@Label("document-number.body")
	private UUID body;

	@NotNull
	@Label("document-number.day")
	private LocalDate day;

	@Min(1)
	@Max(99_999)
	@Label("document-number.until")
	private Integer until;

	@Size(max = 200)
	@Label("document-number.note")
	private String note;

	static ReserveForm blank(UUID type, UUID body, LocalDate today) {
		ReserveForm form = new ReserveForm();
		form.id = Ids.next();
		form.type = type;
		form.body = body;
		form.day = today;
		return form;
	}

	ReserveNumbers command() {
		return new ReserveNumbers(type, body, day, until, note);
	}

}
