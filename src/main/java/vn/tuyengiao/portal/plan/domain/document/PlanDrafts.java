package vn.tuyengiao.portal.plan.domain.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.Boards;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Picked;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/** Lays a plan or a report out for whoever writes in it. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class PlanDrafts {

	/** As many as a person scrolls through; older ones are found by their number too. */
	private static final int MOST_OFFERED = 200;

	private static final int MOST_SUGGESTED = 10;

	private final PlanReader plans;

	private final Boards boards;

	private final Directives directives;

	private final VietnamTime time;

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 * @throws AccessDeniedException if the reader does not write there
	 * @throws RefusedException if nobody writes in it now: it is sent, accepted or locked
	 */
	public Draft layOut(UUID planId, Subject subject) {
		PlanView plan = writable(planId, subject);
		if (subject == Subject.REPORT) {
			return new Draft(plan, List.of(), List.of(), Map.of(), plan.isSendable(subject, time.today()));
		}
		Map<UUID, String> texts = new HashMap<>();
		plan.lines().forEach(line -> texts.put(line.id(), line.content().directiveRef()));
		return planDraft(plan, texts);
	}

	/**
	 * A plan or a report with who can lead tasks, for whoever writes in it by a table.
	 * @throws RefusedException as {@link #layOut}
	 */
	public Draft forTable(UUID planId, Subject subject) {
		PlanView plan = writable(planId, subject);
		return new Draft(plan, boards.membersOn(plan.head().unitId(), time.today()), List.of(), Map.of(),
				plan.isSendable(subject, time.today()));
	}

	/**
	 * A plan whose lines were typed and not stored.
	 * @throws RefusedException as {@link #layOut}
	 */
	public Draft layOut(UUID planId, PlanContent typed) {
		Map<UUID, String> texts = new HashMap<>();
		typed.lines().forEach(line -> texts.put(line.id(), line.content().directiveRef()));
		return planDraft(writable(planId, Subject.PLAN), texts);
	}

	/**
	 * What a task of the plan could implement by what is being typed.
	 * @throws RefusedException as {@link #layOut}
	 */
	public List<DirectiveRef> suggest(UUID planId, String typed) {
		return directives.suggest(writable(planId, Subject.PLAN).head().unitId(), typed, MOST_SUGGESTED);
	}

	private Draft planDraft(PlanView plan, Map<UUID, String> texts) {
		Map<UUID, UUID> linked = new HashMap<>();
		plan.lines()
			.stream()
			.filter(line -> line.directiveId() != null && line.content().directiveRef().equals(texts.get(line.id())))
			.forEach(line -> linked.put(line.id(), line.directiveId()));
		Set<String> open = new LinkedHashSet<>();
		texts.forEach((line, text) -> {
			if (!text.isBlank() && !linked.containsKey(line)) {
				open.add(text);
			}
		});
		Directives.Offer offer = directives.offer(plan.head().unitId(), MOST_OFFERED, open);
		Map<UUID, DirectiveRef> known = new HashMap<>();
		offer.directives().forEach(directive -> known.put(directive.id(), directive));
		Map<UUID, Picked> named = new HashMap<>();
		texts.forEach((line, text) -> {
			UUID directive = linked.get(line);
			Picked picked = directive == null ? offer.picked().get(text) : new Picked(known.get(directive), 1);
			if (picked != null) {
				named.put(line, picked);
			}
		});
		return new Draft(plan, boards.membersOn(plan.head().unitId(), time.today()), offer.directives(), named,
				plan.isSendable(Subject.PLAN, time.today()));
	}

	private PlanView writable(UUID planId, Subject subject) {
		PlanView plan = plans.read(planId);
		if (plan.status(subject) == SubmissionStatus.NONE) {
			throw new NotFoundException("report of " + planId);
		}
		if (!plan.permissions().contains(Permission.EDIT) && !plan.permissions().contains(Permission.EDIT_ON_BEHALF)) {
			throw new AccessDeniedException("may not write here");
		}
		if (!plan.status(subject).isEditable()) {
			throw new RefusedException("rounds.refused.edit." + plan.status(subject));
		}
		if (!plan.isWritable(subject, time.today())) {
			throw new RefusedException("plan.refused.locked", plan.owed(subject).effectiveLockOn());
		}
		return plan;
	}

	/**
	 * {@code roster}: who can lead a task; {@code directives}: what tasks can implement;
	 * {@code named}: by line, which of them it names, without the directive if that is
	 * not on offer any more or is not the only one; {@code sendable}: the reader may send
	 * it.
	 */
	public record Draft(PlanView plan, List<BoardMember> roster, List<DirectiveRef> directives, Map<UUID, Picked> named,
			boolean sendable) {
	}

}
