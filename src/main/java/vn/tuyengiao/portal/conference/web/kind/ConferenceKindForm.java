package vn.tuyengiao.portal.conference.web.kind;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindCommand;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindRecord;
import vn.tuyengiao.portal.platform.web.catalogue.CatalogueForm;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A kind of conference as it is typed. */
@Getter
@Setter
public class ConferenceKindForm extends CatalogueForm {

	@NotBlank
	@Size(max = 100)
	@Label("conference-kind.name")
	private @Nullable String name;

	@Label("conference-kind.disseminates")
	private boolean disseminates;

	@Label("conference-kind.contest")
	private boolean contest;

	@Size(max = 4000)
	@Label("conference-kind.agenda")
	private @Nullable String agenda;

	static ConferenceKindForm blank(int position, LocalDate today) {
		ConferenceKindForm form = new ConferenceKindForm();
		form.begin(position, today);
		return form;
	}

	static ConferenceKindForm of(ConferenceKindRecord stored) {
		ConferenceKindForm form = new ConferenceKindForm();
		form.identify(stored.kind().id(), stored.version());
		form.name = stored.kind().name();
		form.disseminates = stored.kind().disseminates();
		form.contest = stored.kind().contest();
		form.agenda = stored.kind().agenda();
		form.place(stored.kind().position(), stored.kind().validFrom(), stored.kind().validTo());
		return form;
	}

	ConferenceKindCommand command() {
		return new ConferenceKindCommand(Objects.requireNonNull(name), disseminates, contest,
				Objects.requireNonNullElse(agenda, ""), position(), validFrom(), getValidTo());
	}

}
