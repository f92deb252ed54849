package vn.tuyengiao.portal.directive.web.step;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepCommand;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepRecord;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.web.catalogue.CatalogueForm;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A required step as it is typed. */
@Getter
@Setter
public class RequiredStepForm extends CatalogueForm {

	@NotBlank
	@Size(max = 100)
	@Label("directive-step.name")
	private @Nullable String name;

	@NotNull
	@Label("directive-step.evidence")
	private @Nullable StepEvidence evidence;

	@NotNull
	@Min(0)
	@Max(1000)
	@Label("directive-step.days")
	private @Nullable Integer days;

	static RequiredStepForm blank(int position, LocalDate today) {
		RequiredStepForm form = new RequiredStepForm();
		form.begin(position, today);
		return form;
	}

	static RequiredStepForm of(RequiredStepRecord stored) {
		RequiredStepForm form = new RequiredStepForm();
		form.identify(stored.step().id(), stored.version());
		form.name = stored.step().name();
		form.evidence = stored.step().evidence();
		form.days = stored.step().days();
		form.place(stored.step().position(), stored.step().validFrom(), stored.step().validTo());
		return form;
	}

	RequiredStepCommand command() {
		return new RequiredStepCommand(Objects.requireNonNull(name), Objects.requireNonNull(evidence),
				Objects.requireNonNull(days), position(), validFrom(), getValidTo());
	}

}
