package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Absences.UnattendedUnit;
import vn.tuyengiao.portal.account.Absences;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.task.domain.proposal.Petition.PetitionKind;
import vn.tuyengiao.portal.task.domain.proposal.ProposalLeg.NextLeg;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClock;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClocks;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceKind;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceQueries;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceView;
import vn.tuyengiao.portal.task.domain.proposal.told.ProposalNews;

/**
 * Enters proposals into the ledger. A unit's own people write for it; the district may on
 * its behalf, marked so.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ProposalDesk {

	/** So many directives are chosen from. */
	public static final int MOST_DIRECTIVES = 200;

	private static final Pattern RECEIPT = Pattern.compile("(?=.*\\d)[\\p{L}\\d/.\\-–]{1,30}");

	private final ProposalRepository proposals;

	private final ProposalSourceQueries sources;

	private final AnswerClocks clocks;

	private final ProposalNews news;

	private final UnitWriters writers;

	private final Absences absences;

	private final Organization organization;

	private final Directives directives;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Enters a proposal. The same form sent twice enters one.
	 * @throws InvalidInputException with faults at the fields of {@link EnterProposal}
	 * @throws RefusedException if the part of the record stands in the ledger already
	 * @throws StaleException if the id is that of a proposal of another unit
	 */
	public UUID enter(UUID id, EnterProposal entry) {
		boolean onBehalf = writers.requireWriter(entry.unitId());
		lock.take("proposal " + (entry.originPart() == null ? id : entry.originPart()));
		Optional<Proposal> before = proposals.findById(id);
		if (before.isPresent()) {
			if (!before.get().getUnitId().equals(entry.unitId())) {
				throw new StaleException("proposal " + id);
			}
			return id;
		}
		if (entry.originPart() != null && proposals.existsByOriginPart(entry.originPart())) {
			throw new RefusedException("proposal.refused.entered");
		}
		Faults faults = new Faults();
		check(entry, faults);
		ProposalSourceView source = source(entry, faults);
		faults.throwIfAny();
		int days = source.answerDays();
		LocalDate due = clocks.due(new AnswerClock(entry.receivedOn(), days, List.of()));
		new Faults().addIf(due.isBefore(time.today()), "receivedOn", "proposal.fault.due-past", due).throwIfAny();
		proposals
			.saveAndFlush(new Proposal(id, entry, new NextLeg(entry.holderId(), "", "", entry.receivedOn(), days, due),
					new StepBy(id, access.user().id(), onBehalf, time.now(), time.today())));
		news.asked(id);
		return id;
	}

	/**
	 * Its holder, if nobody is there who could answer on the day on which it is due. Who
	 * asks has just entered it or passed it on.
	 */
	@Transactional(readOnly = true)
	public Optional<UnattendedUnit> unattended(UUID id) {
		Proposal proposal = proposals.findById(id).orElseThrow(() -> new NotFoundException("proposal " + id));
		UUID holder = proposal.getHolderUnitId();
		LocalDate due = proposal.getDueOn();
		return holder == null || due == null ? Optional.empty()
				: absences.unattended(List.of(holder), due).stream().findFirst();
	}

	/** Who may have to answer what is raised at the unit: itself and those above it. */
	public static Optional<UnitView> usualHolder(List<UnitView> lineage) {
		return lineage.stream().filter(unit -> !unit.reporting()).findFirst().or(() -> lineage.stream().findFirst());
	}

	private void check(EnterProposal entry, Faults faults) {
		LocalDate today = time.today();
		ProposalText.demand(faults, "raisedBy", entry.raisedBy());
		ProposalText.check(faults, "about", entry.about());
		ProposalText.demand(faults, "words", entry.words());
		petition(entry, faults);
		faults.addIf(entry.raisedOn().isAfter(today), "raisedOn", "proposal.fault.future")
			.addIf(entry.receivedOn().isAfter(today), "receivedOn", "proposal.fault.future")
			.addIf(entry.receivedOn().isBefore(entry.raisedOn()), "receivedOn", "proposal.fault.received")
			.addIf(!entry.receipt().isEmpty() && !RECEIPT.matcher(entry.receipt()).matches(), "receipt",
					"proposal.fault.receipt")
			.addIf(organization.lineage(entry.unitId()).stream().noneMatch(unit -> unit.id().equals(entry.holderId())),
					"holderId", "proposal.fault.holder");
		UUID directive = entry.directiveId();
		faults.addIf(
				directive != null
						&& directives.concerning(entry.unitId(), MOST_DIRECTIVES)
							.stream()
							.map(DirectiveRef::id)
							.noneMatch(directive::equals)
						&& (entry.origin() == null || !entry.origin().directives().contains(directive)),
				"directiveId", "proposal.fault.directive");
	}

	private static void petition(EnterProposal entry, Faults faults) {
		PetitionKind kind = Petition.of(entry.words());
		if (kind == PetitionKind.DOUBT && !entry.plain()) {
			faults.add("plain", "proposal.petition.DOUBT");
		}
		else if (kind == PetitionKind.COMPLAINT || kind == PetitionKind.DENUNCIATION) {
			faults.add("words", "proposal.petition." + kind);
		}
	}

	private ProposalSourceView source(EnterProposal entry, Faults faults) {
		Optional<ProposalSourceView> source = sources.sourcesOn(time.today())
			.stream()
			.filter(known -> known.id().equals(entry.sourceId()))
			.findFirst();
		if (source.isEmpty()) {
			faults.add("sourceId", "proposal.fault.source").throwIfAny();
		}
		ProposalSourceView found = source.orElseThrow();
		faults.addIf(found.kind() == ProposalSourceKind.RECEPTION && entry.receipt().isEmpty(), "receipt",
				"proposal.fault.receipt-missing");
		return found;
	}

}
