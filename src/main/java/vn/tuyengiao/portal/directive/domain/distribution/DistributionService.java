package vn.tuyengiao.portal.directive.domain.distribution;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientBook;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientQueries;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepQueries;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepView;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRecords;
import vn.tuyengiao.portal.directive.domain.version.HeldDirective;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.Register;

/** Who gets a draft, to carry out or to know, and what is asked by when. */
@Service
@Transactional
@RequiredArgsConstructor
public class DistributionService {

	private final DirectiveRecords directives;

	private final RecipientBook recipients;

	private final RecipientQueries recipientCounts;

	private final DistributionQueries queries;

	private final Register register;

	private final RequiredStepQueries steps;

	private final DirectiveAccess sight;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	/**
	 * What the form offers and what is chosen so far.
	 * @throws RefusedException if nothing is in preparation
	 */
	@Transactional(readOnly = true)
	public DistributionChoice choice(UUID directiveId) {
		DirectiveAccess.DirectiveHead head = sight.require(Permission.REGISTER, directiveId);
		LocalDate today = time.today();
		DistributedDraft draft = queries.draft(directiveId, today)
			.orElseThrow(() -> new RefusedException("directive.refused.issued"));
		List<Target> targets = draft.oneByOne() ? queries.units(draft.versionId(), head.unitId(), today)
				: queries.groups(draft.versionId(), head.unitId(), today);
		return new DistributionChoice(draft, targets, steps.stepsOn(today), queries.due(draft.versionId()));
	}

	/**
	 * Replaces recipients and steps of the draft.
	 * @throws InvalidInputException with faults at {@code recipients},
	 * {@code steps[<id>]}
	 */
	public void distribute(Distribute command) {
		DirectiveAccess.DirectiveHead head = sight.require(Permission.REGISTER, command.directiveId());
		HeldDirective directive = directives.take(command.directiveId()).requireInUse();
		LocalDate today = time.today();
		DistributionChoice choice = choice(command.directiveId());
		boolean oneByOne = choice.oneByOne();
		Set<UUID> chosen = command.recipients().keySet();
		Faults faults = new Faults();
		if (recipientCounts.countBelow(head.unitId(), chosen) < chosen.size()) {
			faults.add("recipients", "directive.fault.unit-outside");
		}
		Set<UUID> known = steps.stepsOn(today)
			.stream()
			.map(RequiredStepView::id)
			.collect(Collectors.toCollection(HashSet::new));
		known.addAll(choice.due().keySet());
		command.steps().forEach((step, due) -> {
			String field = "steps[" + step + "]";
			if (!known.contains(step)) {
				faults.add(field, "directive.fault.step-not-now");
			}
			else if (due.isBefore(directive.issuedOn())) {
				faults.add(field, "directive.fault.due-before", directive.issuedOn());
			}
		});
		faults.throwIfAny();
		directives.edited(command.directiveId(), command.version(), access.user().id(), time.now());
		UUID draft = choice.draft().versionId();
		recipients.replace(draft, members(command, RecipientKind.CARRY_OUT, oneByOne),
				members(command, RecipientKind.TO_KNOW, oneByOne), command.steps());
		if (register.type(directive.typeId()).reachesAll()) {
			recipients.addAllReporting(draft, head.unitId());
		}
	}

	private Set<UUID> members(Distribute command, RecipientKind kind, boolean oneByOne) {
		Set<UUID> chosen = command.recipients()
			.entrySet()
			.stream()
			.filter(entry -> entry.getValue() == kind)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		return oneByOne ? chosen
				: organization.reportingUnitsUnder(chosen).stream().map(UnitView::id).collect(Collectors.toSet());
	}

	/**
	 * The draft that is distributed; {@code version} for the next write.
	 * {@code oneByOne}: there are so few units that each is chosen by itself.
	 */
	public record DistributedDraft(UUID directiveId, UUID versionId, long version, int number, String reference,
			String subject, LocalDate issuedOn, boolean reachesAll, boolean oneByOne) {
	}

	/** A unit, or all those that report below one; {@code kind} is null if not chosen. */
	public record Target(UUID id, String name, int members, @Nullable RecipientKind kind) {
	}

	/** {@code due}: by step. */
	public record DistributionChoice(DistributedDraft draft, List<Target> targets, List<RequiredStepView> steps,
			Map<UUID, LocalDate> due) {

		/** Targets are the units themselves. */
		public boolean oneByOne() {
			return draft.oneByOne();
		}

	}

	/** Who gets it and what is asked; {@code steps}: due date by step. */
	public record Distribute(UUID directiveId, long version, Map<UUID, RecipientKind> recipients,
			Map<UUID, LocalDate> steps) {
	}

}
