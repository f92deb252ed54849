package vn.tuyengiao.portal.organization.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.organization.domain.term.TermRecord;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.RecordForm;

/** A term as it is typed. {@code id} makes a form that is sent twice add one term. */
@Getter
@Setter
public class TermForm implements RecordForm {

	@NotNull
	private UUID id;

	private long version;

	@NotBlank
	@Size(max = 50)
	@Label("term.name")
	private String name;

	@NotNull
	@Label("term.starts-on")
	private LocalDate startsOn;

	@NotNull
	@Label("term.ends-on")
	private LocalDate endsOn;

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

}
