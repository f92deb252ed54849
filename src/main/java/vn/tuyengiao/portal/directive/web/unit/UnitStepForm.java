package vn.tuyengiao.portal.directive.web.unit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.fulfilment.FulfilmentService.RecordStep;
import vn.tuyengiao.portal.directive.domain.unit.UnitSheet.Recorded;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A unit's statement that it did a step, as it is typed. {@code id} makes a form that is
 * sent twice record one; {@code version}: empty while nothing is recorded.
 */
@Getter
@Setter
public class UnitStepForm {

	@NotNull
	private @Nullable UUID id;

	private @Nullable Long version;

	@NotNull
	@Label("directive.unit.step.done-on")
	private @Nullable LocalDate doneOn;

	@Size(max = 1000)
	@Label("directive.unit.step.note")
	private @Nullable String note;

	/**
	 * @param record null while there is none
	 */
	static UnitStepForm of(@Nullable Recorded record, @Nullable LocalDate today) {
		UnitStepForm form = new UnitStepForm();
		form.id = Ids.next();
		form.doneOn = today;
		if (record != null) {
			form.version = record.version();
			form.doneOn = record.doneOn();
			form.note = record.note();
		}
		return form;
	}

	RecordStep command(UUID directiveId, UUID unitId, UUID stepId) {
		return new RecordStep(EntryId.of(id, this), version, directiveId, unitId, stepId,
				Objects.requireNonNull(doneOn), note);
	}

}
