package vn.tuyengiao.portal.paper.domain.issue;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

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
	 * Takes the draft back to whoever writes it: he himself, or the leader who does not
	 * issue it as it is.
	 */
	public void withdraw(PaperKind kind, UUID recordId) {
		PaperRecord record = presentable(kind, recordId).record();
		if (!record.rights().write() && !record.rights().issue()) {
			throw new AccessDeniedException("does not write " + kind + " " + recordId);
		}
		lock.take("paper " + recordId);
		papers.draftOf(kind, recordId).ifPresent(Paper::withdraw);
	}

	private PaperSheet presentable(PaperKind kind, UUID recordId) {
		PaperSheet sheet = reader.open(kind, recordId);
		if (!sheet.record().needsPresenting()) {
			throw new NotFoundException("nobody presents " + kind + " " + recordId);
		}
		return sheet;
	}

}
