package vn.tuyengiao.portal.directive.web.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A receipt on paper as it is typed; {@code versionId}: what the unit received. */
@Getter
@Setter
public class PaperReceiptForm {

	@NotNull
	private @Nullable UUID versionId;

	@NotNull
	@Label("directive.unit.paper.on")
	private @Nullable LocalDate on;

	@NotBlank
	@Size(max = 500)
	@Label("directive.unit.paper.note")
	private @Nullable String note;

	static PaperReceiptForm of(@Nullable UUID versionId, LocalDate today) {
		PaperReceiptForm form = new PaperReceiptForm();
		form.versionId = versionId;
		form.on = today;
		return form;
	}

}
