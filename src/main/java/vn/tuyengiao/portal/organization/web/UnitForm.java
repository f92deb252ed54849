package vn.tuyengiao.portal.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.domain.unit.UnitCommand;
import vn.tuyengiao.portal.organization.domain.unit.UnitDetails;
import vn.tuyengiao.portal.organization.domain.unit.UnitRecord;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.RecordForm;

/** A unit as it is typed. {@code id} makes a form that is sent twice add one unit. */
@Getter
@Setter
public class UnitForm implements RecordForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	@NotNull
	@Label("unit.kind")
	private @Nullable UnitKind kind;

	@NotBlank
	@Size(max = 200)
	@Label("unit.name")
	private @Nullable String name;

	@NotBlank
	@Size(max = 100)
	@Label("unit.short-name")
	private @Nullable String shortName;

	@NotBlank
	@Size(max = 200)
	@Label("unit.committee")
	private @Nullable String committeeName;

	@NotBlank
	@Size(max = 20)
	@Label("unit.symbol")
	private @Nullable String symbol;

	@Size(max = 10)
	@Label("unit.code")
	private @Nullable String code;

	@NotBlank
	@Size(max = 60)
	@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{unit.fault.slug-form}")
	@Label("unit.slug")
	private @Nullable String slug;

	@Size(max = 300)
	@Label("unit.parent")
	private @Nullable String parent;

	@Label(value = "unit.reporting", yes = "unit.reporting.yes", no = "unit.reporting.no")
	private boolean reporting;

	@NotNull
	@Label("unit.valid-from")
	private @Nullable LocalDate validFrom;

	@Label("unit.valid-to")
	private @Nullable LocalDate validTo;

	static UnitForm blank(@Nullable String parent, LocalDate today) {
		UnitForm form = new UnitForm();
		form.id = Ids.next();
		form.kind = UnitKind.COMMUNE;
		form.parent = parent;
		form.reporting = true;
		form.validFrom = today;
		return form;
	}

	static UnitForm of(UnitRecord unit) {
		UnitForm form = new UnitForm();
		form.id = unit.id();
		form.version = unit.version();
		form.kind = unit.details().kind();
		form.name = unit.details().name();
		form.shortName = unit.details().shortName();
		form.committeeName = unit.details().committeeName();
		form.symbol = unit.details().symbol();
		form.code = unit.details().code();
		form.slug = unit.details().slug();
		form.parent = unit.parent();
		form.reporting = unit.details().reporting();
		form.validFrom = unit.details().validFrom();
		form.validTo = unit.validTo();
		return form;
	}

	/** Of a form without faults. */
	UnitCommand command() {
		UnitDetails details = new UnitDetails(Objects.requireNonNull(kind), Objects.requireNonNull(name),
				Objects.requireNonNull(shortName), Objects.requireNonNull(committeeName),
				Objects.requireNonNull(symbol), code, Objects.requireNonNull(slug), reporting,
				Objects.requireNonNull(validFrom));
		return new UnitCommand(details, parent, validTo);
	}

}
