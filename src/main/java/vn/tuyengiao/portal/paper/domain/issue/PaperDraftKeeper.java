package vn.tuyengiao.portal.paper.domain.issue;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.paper.PaperDrafts;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class PaperDraftKeeper implements PaperDrafts {

	private final PaperRepository papers;

	private final PaperSources sources;

	private final PaperReader reader;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	@Override
	public void wrote(PaperKind kind, UUID recordId) {
		lock.take("paper " + recordId);
		PaperRecord record = sources.read(kind, recordId);
		UUID user = access.user().id();
		Paper paper = papers.draftOf(kind, recordId).orElseGet(() -> new Paper(Ids.next(), record, user, time.now()));
		paper.write(user, time.now());
		paper.call(reader.compose(record, paper.draft(), null).words().subject());
		papers.saveAndFlush(paper);
	}

	@Override
	public void drop(PaperKind kind, UUID recordId) {
		lock.take("paper " + recordId);
		if (papers.existsByKindAndRecordIdAndStatus(kind, recordId, PaperStatus.ISSUED)) {
			throw new RefusedException("paper.refused.issued");
		}
		papers.draftOf(kind, recordId).ifPresent(papers::delete);
	}

}
