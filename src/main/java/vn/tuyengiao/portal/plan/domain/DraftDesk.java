package vn.tuyengiao.portal.plan.domain;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.Boards;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.SubmissionStatus;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Lays a plan or a report out for whoever writes in it. */
@Component
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DraftDesk {

	private final PlanReader plans;

	private final Boards boards;

	private final VietnamTime time;

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 * @throws AccessDeniedException if the reader does not write there
	 * @throws RefusedException if nobody writes in it now: it is sent, accepted or locked
	 */
	public Draft layOut(UUID planId, Subject subject) {
		PlanView plan = plans.read(planId);
		if (plan.status(subject) == SubmissionStatus.NONE) {
			throw new NotFoundException("report of " + planId);
		}
		if (!plan.permissions().contains(Permission.EDIT) && !plan.permissions().contains(Permission.EDIT_ON_BEHALF)) {
			throw new AccessDeniedException("may not write here");
		}
		if (!plan.status(subject).isEditable()) {
			throw new RefusedException("plan.refused.edit." + plan.status(subject));
		}
		if (!plan.isWritable(subject, time.today())) {
			throw new RefusedException("plan.refused.locked", plan.due(subject).effectiveLockOn());
		}
		return new Draft(plan,
				subject == Subject.PLAN ? boards.membersOn(plan.head().unitId(), time.today()) : List.of(),
				plan.isSendable(subject, time.today()));
	}

	/** {@code roster}: who can lead a task; {@code sendable}: the reader may send it. */
	public record Draft(PlanView plan, List<BoardMember> roster, boolean sendable) {
	}

}
