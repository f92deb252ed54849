package vn.tuyengiao.portal.conference.web.membership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import vn.tuyengiao.portal.conference.domain.membership.ExemptionCommand;
import vn.tuyengiao.portal.conference.domain.membership.MemberExemption;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Who is exempt, as it is typed: a person of the unit, or the names of another one. */
@Getter
@Setter
public class ExemptionForm {

	private @Nullable Long version;

	@Label("board.person")
	private @Nullable UUID personId;

	@Size(max = 100)
	@Label("board.family-name")
	private @Nullable String familyName;

	@Size(max = 50)
	@Label("board.given-name")
	private @Nullable String givenName;

	@NotBlank
	@Size(max = 300)
	@Label("membership.reason")
	private @Nullable String reason;

	@NotNull
	@Label("catalogue.valid-from")
	private @Nullable LocalDate validFrom;

	@Label("catalogue.valid-to")
	private @Nullable LocalDate validTo;

	static ExemptionForm blank(LocalDate today) {
		ExemptionForm form = new ExemptionForm();
		form.validFrom = today;
		return form;
	}

	static ExemptionForm of(MemberExemption exemption) {
		ExemptionForm form = new ExemptionForm();
		form.version = exemption.version();
		form.personId = exemption.personId();
		form.reason = exemption.reason();
		form.validFrom = exemption.validFrom();
		form.validTo = exemption.validTo();
		return form;
	}

	/** Demands one person, chosen or named. */
	void checkPerson(BindingResult binding) {
		boolean named = familyName != null || givenName != null;
		if (personId != null && named) {
			binding.rejectValue("personId", "board.fault.chosen-and-named");
		}
		if (personId == null && familyName == null) {
			binding.rejectValue("familyName", "board.fault.name-missing");
		}
		if (personId == null && givenName == null) {
			binding.rejectValue("givenName", "board.fault.name-missing");
		}
	}

	/** Of a form without faults. */
	ExemptionCommand command() {
		return new ExemptionCommand(personId, Objects.requireNonNullElse(familyName, ""),
				Objects.requireNonNullElse(givenName, ""), Objects.requireNonNull(reason),
				Objects.requireNonNull(validFrom), validTo);
	}

}
