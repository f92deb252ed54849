package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.directive.domain.BodyCommand;
import vn.tuyengiao.portal.directive.domain.BodyLevel;
import vn.tuyengiao.portal.directive.domain.BodyRecord;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.Label;

/** An issuing body as it is typed. */
@Getter
@Setter
public class IssuingBodyForm {

	@NotNull
	private UUID id;

	private long version;

	@NotBlank
	@Size(max = 200)
	@Label("issuing-body.name")
	private String name;

	@NotBlank
	@Size(max = 20)
	@Pattern(regexp = "[\\p{L}\\p{Nd}]+([-./][\\p{L}\\p{Nd}]+)*", message = "{issuing-body.fault.suffix-form}")
	@Label("issuing-body.suffix")
	private String suffix;

	@NotNull
	@Label("issuing-body.level")
	private BodyLevel level;

	@Label("issuing-body.board")
	private boolean board;

	@Size(max = 300)
	@Label("issuing-body.unit")
	private String unit;

	@NotNull
	@Min(1)
	@Max(9999)
	@Label("catalogue.position")
	private Integer position;

	@NotNull
	@Label("catalogue.valid-from")
	private LocalDate validFrom;

	@Label("catalogue.valid-to")
	private LocalDate validTo;

	static IssuingBodyForm blank(int position, LocalDate today) {
		IssuingBodyForm form = new IssuingBodyForm();
		form.id = Ids.next();
		form.position = position;
		form.validFrom = today;
		return form;
	}

	static IssuingBodyForm of(BodyRecord stored) {
		IssuingBodyForm form = new IssuingBodyForm();
		form.id = stored.body().id();
		form.version = stored.version();
		form.name = stored.body().name();
		form.suffix = stored.body().suffix();
		form.level = stored.body().level();
		form.board = stored.body().board();
		form.unit = stored.unit();
		form.position = stored.body().position();
		form.validFrom = stored.body().validFrom();
		form.validTo = stored.body().validTo();
		return form;
	}

	BodyCommand command() {
		return new BodyCommand(name, suffix, level, board, unit, position, validFrom, validTo);
	}

}
