package vn.tuyengiao.portal.task.web.proposal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.RecordForm;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceCommand;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceKind;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceRecord;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceView;

/** A source of proposals as it is typed. */
@Getter
@Setter
public class ProposalSourceForm implements RecordForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	@NotBlank
	@Size(max = 200)
	@Label("proposal-source.name")
	private @Nullable String name;

	@NotNull
	@Label("proposal-source.kind")
	private @Nullable ProposalSourceKind kind;

	@NotNull
	@Min(1)
	@Max(250)
	@Label("proposal-source.answer-days")
	private @Nullable Integer answerDays;

	@NotNull
	@Min(1)
	@Max(250)
	@Label("proposal-source.judging-days")
	private @Nullable Integer judgingDays;

	@Size(max = 300)
	@Label("proposal-source.basis")
	private @Nullable String basis;

	@NotNull
	@Label("catalogue.valid-from")
	private @Nullable LocalDate validFrom;

	@Label("catalogue.valid-to")
	private @Nullable LocalDate validTo;

	static ProposalSourceForm blank(LocalDate today) {
		ProposalSourceForm form = new ProposalSourceForm();
		form.id = Ids.next();
		form.answerDays = 10;
		form.judgingDays = 30;
		form.validFrom = today;
		return form;
	}

	static ProposalSourceForm of(ProposalSourceRecord stored) {
		ProposalSourceForm form = new ProposalSourceForm();
		ProposalSourceView source = stored.source();
		form.id = source.id();
		form.version = stored.version();
		form.name = source.name();
		form.kind = source.kind();
		form.answerDays = source.answerDays();
		form.judgingDays = source.judgingDays();
		form.basis = source.basis();
		form.validFrom = source.validFrom();
		form.validTo = source.validTo();
		return form;
	}

	ProposalSourceCommand command() {
		return new ProposalSourceCommand(Objects.requireNonNull(name), Objects.requireNonNull(kind),
				Objects.requireNonNull(answerDays), Objects.requireNonNull(judgingDays),
				Objects.requireNonNullElse(basis, ""), Objects.requireNonNull(validFrom), validTo);
	}

}
