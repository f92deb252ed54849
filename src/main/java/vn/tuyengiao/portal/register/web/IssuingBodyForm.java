package vn.tuyengiao.portal.register.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.web.catalogue.CatalogueForm;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.domain.IssuingBodyCommand;
import vn.tuyengiao.portal.register.domain.IssuingBodyRecord;

/** An issuing body as it is typed. */
@Getter
@Setter
public class IssuingBodyForm extends CatalogueForm {

	@NotBlank
	@Size(max = 200)
	@Label("issuing-body.name")
	private @Nullable String name;

	@NotBlank
	@Size(max = 20)
	@Pattern(regexp = "[\\p{L}\\p{Nd}]+([-./][\\p{L}\\p{Nd}]+)*", message = "{issuing-body.fault.suffix-form}")
	@Label("issuing-body.suffix")
	private @Nullable String suffix;

	@NotNull
	@Label("issuing-body.level")
	private @Nullable BodyLevel level;

	@Label("issuing-body.board")
	private boolean board;

	@Size(max = 300)
	@Label("issuing-body.unit")
	private @Nullable String unit;

	static IssuingBodyForm blank(int position, LocalDate today) {
		IssuingBodyForm form = new IssuingBodyForm();
		form.begin(position, today);
		return form;
	}

	static IssuingBodyForm of(IssuingBodyRecord stored) {
		IssuingBodyForm form = new IssuingBodyForm();
		form.identify(stored.body().id(), stored.version());
		form.name = stored.body().name();
		form.suffix = stored.body().suffix();
		form.level = stored.body().level();
		form.board = stored.body().board();
		form.unit = stored.unit();
		form.place(stored.body().position(), stored.body().validFrom(), stored.body().validTo());
		return form;
	}

	/** Of a form without faults. */
	IssuingBodyCommand command() {
		return new IssuingBodyCommand(Objects.requireNonNull(name), Objects.requireNonNull(suffix),
				Objects.requireNonNull(level), board, unit, position(), validFrom(), getValidTo());
	}

}
