package vn.tuyengiao.portal.task.domain.proposal.source;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.catalogue.CatalogueEntry;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/** A way by which proposals come in, with its rule. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ProposalSource extends AggregateRoot implements CatalogueEntry {

	private String name;

	@Enumerated(EnumType.STRING)
	private ProposalSourceKind kind;

	private int answerDays;

	private int judgingDays;

	private String basis;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	ProposalSource(UUID id, ProposalSourceCommand command) {
		super(id);
		change(command, false);
	}

	/**
	 * @param used there are proposals of it: what they came by must not change behind
	 * them
	 */
	final void change(ProposalSourceCommand command, boolean used) {
		Faults faults = new Faults();
		faults.addIf(used && kind != command.kind(), "kind", "proposal-source.fault.kind-used");
		Validity.check(command.validFrom(), command.validTo(), faults);
		faults.throwIfAny();
		name = command.name();
		kind = command.kind();
		answerDays = command.answerDays();
		judgingDays = command.judgingDays();
		basis = command.basis();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	ProposalSourceView view() {
		return new ProposalSourceView(getId(), name, kind, answerDays, judgingDays, basis, validFrom, validTo);
	}

	@Override
	public Object said() {
		return view();
	}

}
