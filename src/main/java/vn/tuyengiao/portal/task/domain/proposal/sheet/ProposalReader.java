package vn.tuyengiao.portal.task.domain.proposal.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginPart;
import vn.tuyengiao.portal.task.OriginSource;
import vn.tuyengiao.portal.task.domain.proposal.ProposalBook;
import vn.tuyengiao.portal.task.domain.proposal.ProposalDesk;
import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClock;
import vn.tuyengiao.portal.task.domain.proposal.clock.AnswerClocks;
import vn.tuyengiao.portal.task.domain.proposal.clock.ClockReading;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetAnswer;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetLeg;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetPause;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheetQueries.AnsweredProposal;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheetQueries.FoundAnswerable;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheetQueries.FoundProposal;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceQueries;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceView;

/**
 * Proposals to be read: where they were raised, where somebody of the unit raised them,
 * and above. Who has one stands above it, so reads it too.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ProposalReader {

	private final ProposalSheetQueries queries;

	private final ProposalSourceQueries sources;

	private final List<OriginSource> origins;

	private final ProposalBook book;

	private final AnswerClocks clocks;

	private final UnitWriters writers;

	private final Organization organization;

	private final Directives directives;

	private final Access access;

	private final VietnamTime time;

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	public ProposalSheet read(UUID id) {
		FoundProposal found = seen(id);
		PortalUser user = access.user();
		return new ProposalSheet(found.facts(), counted(queries.legs(id)), queries.events(id), found.answer(),
				UnitWriters.isWriter(UnitWriters.heldFrom(user, found.homeReached()), found.unitReporting()),
				UnitWriters.isWriter(UnitWriters.heldFrom(user, found.holderReached()), found.holderReporting()));
	}

	/** The reader opened it: where it was raised its answer is known from now on. */
	@Transactional
	public void opened(ProposalSheet sheet) {
		SheetAnswer answer = sheet.answer();
		if (sheet.status() == ProposalStatus.ANSWERED && answer != null && answer.seenAt() == null && sheet.writesHome()
				&& !sheet.writesHolder()) {
			book.seen(sheet.id(), sheet.facts().level(), time.now());
		}
	}

	/** Those above where it was raised, it among them: who may answer it. */
	public List<UnitView> line(ProposalSheet sheet) {
		return organization.lineage(sheet.facts().unitId());
	}

	/**
	 * What may be chosen for a proposal raised at the unit.
	 * @param named {@code CONFERENCE.<id>}: the record of which it comes; null for none
	 * @param part of that record
	 * @throws NotFoundException if the unit or the record is out of reach
	 * @throws AccessDeniedException if the reader does not write for the unit
	 */
	public ProposalOffer offer(@Nullable UUID unitId, @Nullable String named, @Nullable UUID part) {
		Origin origin = named == null || named.isBlank() ? null : origin(named);
		UUID unit = origin != null ? origin.unitId() : unitId == null ? usualUnit() : unitId;
		boolean onBehalf = writers.requireWriter(unit);
		List<UnitView> line = organization.lineage(unit);
		List<DirectiveRef> known = new ArrayList<>(directives.concerning(unit, ProposalDesk.MOST_DIRECTIVES));
		if (origin != null) {
			Set<UUID> there = Set.copyOf(known.stream().map(DirectiveRef::id).toList());
			known.addAll(directives.named(origin.directives().stream().filter(id -> !there.contains(id)).toList()));
		}
		return new ProposalOffer(line.get(0), onBehalf, origin,
				origin == null || part == null ? null : part(origin, part), line,
				ProposalDesk.usualHolder(line).orElseThrow(), sources.sourcesOn(time.today()), known);
	}

	/**
	 * Those of them that wait for an answer of who asks.
	 * @throws NotFoundException if one is not for this reader
	 * @throws AccessDeniedException if he does not write for who has to answer it
	 */
	public List<AnswerableProposal> answerable(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		PortalUser user = access.user();
		List<FoundAnswerable> found = queries.answerable(ids, user.grantedUnits());
		if (found.size() < Set.copyOf(ids).size() || found.stream()
			.anyMatch(one -> !reads(user, one.homeReached()) && !reads(user, one.holderReached()))) {
			throw new NotFoundException("proposals " + ids);
		}
		for (FoundAnswerable one : found) {
			if (!UnitWriters.isWriter(UnitWriters.heldFrom(user, one.holderReached()), one.holderReporting())) {
				throw new AccessDeniedException("answering proposal " + one.proposal().id());
			}
		}
		return found.stream()
			.filter(one -> one.status() == ProposalStatus.OPEN)
			.map(FoundAnswerable::proposal)
			.toList();
	}

	/**
	 * What an answer says to which proposals, for its document.
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	public AnswerSheet answer(UUID answerId) {
		PortalUser user = access.user();
		List<AnsweredProposal> all = queries.answered(answerId, user.grantedUnits());
		if (all.isEmpty()) {
			throw new NotFoundException("answer " + answerId);
		}
		AnsweredProposal first = all.get(0);
		Set<Permission> held = UnitWriters.heldFrom(user, first.holderReached());
		boolean writes = UnitWriters.isWriter(held, first.holderReporting());
		List<AnsweredProposal> seen = held.contains(Permission.READ) ? all
				: all.stream()
					.filter(one -> UnitWriters.heldFrom(user, one.homeReached()).contains(Permission.READ))
					.toList();
		if (seen.isEmpty()) {
			throw new NotFoundException("answer " + answerId);
		}
		return new AnswerSheet(answerId, first.holderId(), first.holderReporting(), first.answer(), writes,
				writes && (first.holderReporting() || held.contains(Permission.ISSUE)),
				seen.stream()
					.map(one -> new AnswerSheet.Answered(one.proposalId(), one.unitId(), one.committeeName(),
							one.raisedBy(), one.raisedOn(), one.words()))
					.toList());
	}

	private FoundProposal seen(UUID id) {
		PortalUser user = access.user();
		FoundProposal found = queries.find(id, user.grantedUnits())
			.orElseThrow(() -> new NotFoundException("proposal " + id));
		if (!reads(user, found.homeReached()) && !reads(user, found.raisedReached())
				&& !reads(user, found.holderReached())) {
			throw new NotFoundException("proposal " + id);
		}
		return found;
	}

	private static boolean reads(PortalUser user, Collection<UUID> reachedFrom) {
		return UnitWriters.heldFrom(user, reachedFrom).contains(Permission.READ);
	}

	/**
	 * All clocks by one question for days off; that of who waits for information stands.
	 */
	private List<SheetLeg> counted(List<SheetLeg> legs) {
		List<SheetLeg> running = legs.stream().filter(leg -> !leg.stands()).toList();
		List<ClockReading> readings = clocks.read(running.stream()
			.map(leg -> new AnswerClock(leg.receivedOn(), leg.days() + leg.extraDays(),
					leg.pauses().stream().map(SheetPause::days).toList()))
			.toList());
		return legs.stream()
			.map(leg -> running.contains(leg) ? leg.with(readings.get(running.indexOf(leg))) : leg)
			.toList();
	}

	private UUID usualUnit() {
		PortalUser user = access.user();
		return Optional.of(user.rootsOf(Permission.EDIT))
			.filter(roots -> !roots.isEmpty())
			.or(() -> Optional.of(user.rootsOf(Permission.REGISTER)))
			.stream()
			.flatMap(Collection::stream)
			.sorted()
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("entering proposals"));
	}

	private Origin origin(String named) {
		int dot = named.indexOf('.');
		String kind = dot < 0 ? named : named.substring(0, dot);
		OriginSource source = origins.stream()
			.filter(one -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("origin " + named));
		return source.seen(id(named.substring(dot + 1), named));
	}

	private OriginPart part(Origin origin, UUID partId) {
		return origins.stream()
			.filter(source -> source.kind().equals(origin.kind()))
			.findFirst()
			.flatMap(source -> source.part(origin.id(), partId))
			.orElseThrow(() -> new NotFoundException("part " + partId + " of " + origin.id()));
	}

	private static UUID id(String text, String named) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("origin " + named);
		}
	}

	/**
	 * What may be chosen for a new proposal.
	 *
	 * @param unit where it is raised
	 * @param line who may have to answer; {@code usual}: who usually has
	 */
	public record ProposalOffer(UnitView unit, boolean onBehalf, @Nullable Origin origin, @Nullable OriginPart part,
			List<UnitView> line, UnitView usual, List<ProposalSourceView> sources, List<DirectiveRef> directives) {
	}

}
