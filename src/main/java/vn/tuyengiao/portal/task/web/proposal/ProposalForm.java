package vn.tuyengiao.portal.task.web.proposal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.task.OriginPart;
import vn.tuyengiao.portal.task.domain.proposal.EnterProposal;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalReader.ProposalOffer;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceView;

/** A proposal as it is typed. */
@Getter
@Setter
public class ProposalForm {

	@NotNull
	private @Nullable UUID id;

	@NotNull
	private @Nullable UUID unit;

	/** The record of which it comes: {@code CONFERENCE.<id>}. */
	private @Nullable String origin;

	private @Nullable UUID part;

	@NotNull
	@Label("proposal.source")
	private @Nullable UUID sourceId;

	@NotBlank
	@Size(max = 200)
	@Label("proposal.raised-by")
	private @Nullable String raisedBy;

	@NotNull
	@Label("proposal.raised-on")
	private @Nullable LocalDate raisedOn;

	@Size(max = 30)
	@Label("proposal.receipt")
	private @Nullable String receipt;

	@Size(max = 200)
	@Label("proposal.about")
	private @Nullable String about;

	@Label("proposal.directive")
	private @Nullable UUID directiveId;

	@NotBlank
	@Size(max = 10_000)
	@Label("proposal.words")
	private @Nullable String words;

	@Label("proposal.plain")
	private boolean plain;

	@NotNull
	@Label("proposal.holder")
	private @Nullable UUID holderId;

	@NotNull
	@Label("proposal.received-on")
	private @Nullable LocalDate receivedOn;

	/**
	 * @param origin as the address names it; null for none
	 */
	static ProposalForm blank(ProposalOffer offer, @Nullable String origin, LocalDate today) {
		ProposalForm form = new ProposalForm();
		form.id = Ids.next();
		form.unit = offer.unit().id();
		form.raisedOn = today;
		form.receivedOn = today;
		form.holderId = offer.usual().id();
		if (offer.origin() != null) {
			form.origin = origin;
			String kind = offer.origin().kind();
			form.sourceId = offer.sources()
				.stream()
				.filter(source -> source.kind().name().equals(kind))
				.findFirst()
				.map(ProposalSourceView::id)
				.orElse(null);
			if (offer.origin().directives().size() == 1) {
				form.directiveId = offer.origin().directives().iterator().next();
			}
		}
		OriginPart part = offer.part();
		if (part != null) {
			form.part = part.id();
			form.raisedBy = part.raisedBy();
			form.words = part.words();
		}
		return form;
	}

	UUID proposalId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults. */
	EnterProposal entry(ProposalOffer offer) {
		UUID raised = offer.part() == null ? null : offer.part().unitId();
		return new EnterProposal(Objects.requireNonNull(sourceId), offer.unit().id(), text(raisedBy),
				offer.unit().id().equals(raised) ? null : raised, Objects.requireNonNull(raisedOn),
				text(receipt).strip(), offer.origin(), offer.part() == null ? null : offer.part().id(), directiveId,
				text(about), text(words), Objects.requireNonNull(holderId), Objects.requireNonNull(receivedOn), plain);
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
