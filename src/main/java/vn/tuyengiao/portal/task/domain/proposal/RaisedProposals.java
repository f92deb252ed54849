package vn.tuyengiao.portal.task.domain.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.privacy.CitizenData;
import vn.tuyengiao.portal.task.EnteredProposal;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginPart;
import vn.tuyengiao.portal.task.Proposals;
import vn.tuyengiao.portal.task.domain.proposal.Petition.PetitionKind;
import vn.tuyengiao.portal.task.domain.proposal.ProposalBook.Entered;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceQueries;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceView;
import vn.tuyengiao.portal.task.domain.proposal.told.ProposalNews;

@Service
@Transactional
@RequiredArgsConstructor
class RaisedProposals implements Proposals {

	private final ProposalBook book;

	private final ProposalSourceQueries sources;

	private final EnteredProposalQueries queries;

	private final ProposalNews news;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	@Override
	public int raised(Origin origin, LocalDate on, List<OriginPart> parts) {
		List<UUID> there = entered(origin.id()).stream().map(EnteredProposal::partId).toList();
		List<OriginPart> missing = parts.stream().filter(part -> !there.contains(part.id())).toList();
		List<OriginPart> fit = missing.stream().map(RaisedProposals::namingNobody).flatMap(Optional::stream).toList();
		Optional<ProposalSourceView> source = sources.sourcesOn(time.today())
			.stream()
			.filter(known -> known.kind().name().equals(origin.kind()))
			.findFirst();
		if (fit.isEmpty() || source.isEmpty()) {
			return missing.size();
		}
		UnitView holder = ProposalDesk.usualHolder(organization.lineage(origin.unitId())).orElseThrow();
		int entered = book.enter(origin, fit, onlyDirective(origin), new Entered(source.get().id(),
				source.get().answerDays(), holder.id(), on, time.today(), access.user().id(), time.now()));
		if (entered > 0) {
			news.raised(origin.title(), origin.id(), holder.id(), entered);
		}
		return missing.size() - fit.size();
	}

	@Override
	@Transactional(readOnly = true)
	public List<EnteredProposal> entered(UUID originId) {
		return queries.entered(originId);
	}

	private static @Nullable UUID onlyDirective(Origin origin) {
		List<UUID> directives = new ArrayList<>(origin.directives());
		return directives.size() == 1 ? directives.get(0) : null;
	}

	/** A person who spoke is replaced by his unit, where that is known. */
	private static Optional<OriginPart> namingNobody(OriginPart part) {
		boolean fits = CitizenData.in(part.words()).isEmpty() && Petition.of(part.words()) == PetitionKind.NONE;
		if (!fits) {
			return Optional.empty();
		}
		if (!part.raisedBy().isBlank() && CitizenData.in(part.raisedBy()).isEmpty()) {
			return Optional.of(part);
		}
		return part.unitName().isEmpty() ? Optional.empty()
				: Optional.of(new OriginPart(part.id(), part.unitName(), part.unitId(), part.unitName(), part.words()));
	}

}
