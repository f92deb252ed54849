package vn.tuyengiao.portal.paper.domain.issue;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * Drafts on their way to a leader: until it is laid before him, a draft is its writer's
 * own.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class PaperPresenting {

	private final PaperRepository papers;

	private final PaperReader reader;

	private final PaperNews news;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Lays the draft before the leaders, who are told. Pressed twice, it lies there once.
	 * @throws RefusedException if it was issued already, or lacks something
	 */
	public void present(PaperKind kind, UUID recordId) {
		PaperSheet sheet = presentable(kind, recordId);
		if (!sheet.record().rights().write()) {
			throw new AccessDeniedException("does not write " + kind + " " + recordId);
		}
		if (sheet.current() != null) {
			throw new RefusedException("paper.refused.issued");
		}
		if (!sheet.record().missing().isEmpty()) {
			throw new RefusedException("paper.refused.missing");
		}
		lock.take("paper " + recordId);
		PortalUser user = access.user();
		Paper paper = papers.draftOf(kind, recordId)
			.orElseGet(() -> new Paper(Ids.next(), sheet.record(), user.id(), time.now()));
		paper.call(sheet.words().subject());
		if (paper.present(user.id(), time.now())) {
			papers.saveAndFlush(paper);
			news.presented(paper, user.displayName());
		}
	}

	/**
	 * Those who write the draft take it back. A leader who only reads it gives it back
	 * with a reason.
	 */
	public void withdraw(PaperKind kind, UUID recordId) {
		PaperSheet sheet = presentable(kind, recordId);
		if (sheet.presented() && !sheet.isWithdrawable() || !sheet.record().rights().write()) {
			throw new AccessDeniedException("does not write " + kind + " " + recordId);
		}
		lock.take("paper " + recordId);
		papers.draftOf(kind, recordId).ifPresent(Paper::withdraw);
	}

	/**
	 * The draft that a leader is about to give back.
	 * @throws AccessDeniedException if he may not, or wrote in it
	 * @throws RefusedException if it does not lie before him
	 */
	@Transactional(readOnly = true)
	public PaperSheet returning(PaperKind kind, UUID recordId) {
		PaperSheet sheet = judged(kind, recordId);
		if (!sheet.presented()) {
			throw new RefusedException("paper.refused.not-presented-now");
		}
		return sheet;
	}

	/**
	 * Gives a presented draft back to those who wrote in it, who are told. Pressed twice
	 * it is done once.
	 * @throws AccessDeniedException if the leader wrote in it
	 * @throws InvalidInputException with a fault at {@code reason}
	 * @throws RefusedException if it does not lie before him
	 */
	public void giveBack(PaperKind kind, UUID recordId, String reason) {
		judged(kind, recordId);
		new Faults().addIf(SecrecyMarking.inSubject(reason), "reason", "paper.fault.secret").throwIfAny();
		lock.take("paper " + recordId);
		Paper paper = papers.draftOf(kind, recordId)
			.orElseThrow(() -> new RefusedException("paper.refused.not-presented-now"));
		if (paper.giveBack(reason, access.user().id(), time.now())) {
			papers.saveAndFlush(paper);
			news.returned(paper);
		}
	}

	/** The draft of somebody else, for who issues it. */
	private PaperSheet judged(PaperKind kind, UUID recordId) {
		PaperSheet sheet = presentable(kind, recordId);
		if (!sheet.record().rights().issue() || sheet.ownDraft()) {
			throw new AccessDeniedException("does not give back " + kind + " " + recordId);
		}
		return sheet;
	}

	private PaperSheet presentable(PaperKind kind, UUID recordId) {
		PaperSheet sheet = reader.open(kind, recordId);
		if (!sheet.record().needsPresenting()) {
			throw new NotFoundException("nobody presents " + kind + " " + recordId);
		}
		return sheet;
	}

}
