package vn.tuyengiao.portal.directive.web.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A receipt on paper as it is typed; {@code versionId}: what the unit received. */
@Getter
@Setter
public class PaperReceiptForm {

	@NotNull
	private UUID versionId;

	@NotNull
	@Label("directive.unit.paper.on")
	private LocalDate on;

	@NotBlank
	@Size(max = 500)
	@Label("directive.unit.paper.note")
	private String note;

	static PaperReceiptForm of(UUID versionId, LocalDate today) {
		PaperReceiptForm form = new PaperReceiptForm();
		form.versionId = versionId;
		form.on = today;
		return form;
	}

}
