package vn.tuyengiao.portal.conference.web.minutes;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.minutes.MinutesPart;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesText;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A proposal as it is typed. {@code version}: empty for a new one. */
@Getter
@Setter
class MinutesProposalForm {

	@NotNull
	private @Nullable UUID id;

	private @Nullable Long version;

	@NotBlank
	@Size(max = 200)
	@Label("conference.minutes.spoke")
	private @Nullable String spoke;

	@Label("conference.minutes.unit")
	private @Nullable UUID unitId;

	@NotBlank
	@Size(max = 10_000)
	@Label("conference.minutes.proposal.words")
	private @Nullable String words;

	static MinutesProposalForm blank() {
		MinutesProposalForm form = new MinutesProposalForm();
		form.id = Ids.next();
		return form;
	}

	static MinutesProposalForm of(MinutesPart part) {
		MinutesProposalForm form = new MinutesProposalForm();
		form.id = part.id();
		form.version = part.version();
		form.spoke = part.spoke();
		form.unitId = part.unitId();
		form.words = part.words();
		return form;
	}

	UUID newId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults. */
	MinutesText text() {
		return new MinutesText(unitId, Objects.requireNonNull(spoke), Objects.requireNonNull(words));
	}

}
