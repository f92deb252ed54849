package vn.tuyengiao.portal.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.domain.term.TermCommand;
import vn.tuyengiao.portal.organization.domain.term.TermRecord;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.RecordForm;

/** A term as it is typed. {@code id} makes a form that is sent twice add one term. */
@Getter
@Setter
public class TermForm implements RecordForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	@NotBlank
	@Size(max = 50)
	@Label("term.name")
	private @Nullable String name;

	@NotNull
	@Label("term.starts-on")
	private @Nullable LocalDate startsOn;

	@NotNull
	@Label("term.ends-on")
	private @Nullable LocalDate endsOn;

	static TermForm blank() {
		TermForm form = new TermForm();
		form.id = Ids.next();
		return form;
	}

	static TermForm of(TermRecord term) {
		TermForm form = new TermForm();
		form.id = term.term().id();
		form.version = term.version();
		form.name = term.term().name();
		form.startsOn = term.term().startsOn();
		form.endsOn = term.term().endsOn();
		return form;
	}

	/** Of a form without faults. */
	TermCommand command() {
		return new TermCommand(Objects.requireNonNull(name), Objects.requireNonNull(startsOn),
				Objects.requireNonNull(endsOn));
	}

}
