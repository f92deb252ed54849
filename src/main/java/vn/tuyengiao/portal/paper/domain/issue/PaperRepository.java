package vn.tuyengiao.portal.paper.domain.issue;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.tuyengiao.portal.paper.PaperKind;

interface PaperRepository extends JpaRepository<Paper, UUID> {

	/** Of drafts there is one at most. */
	Optional<Paper> findByKindAndRecordIdAndStatus(PaperKind kind, UUID recordId, PaperStatus status);

	boolean existsByKindAndRecordIdAndStatus(PaperKind kind, UUID recordId, PaperStatus status);

	default Optional<Paper> draftOf(PaperKind kind, UUID recordId) {
		return findByKindAndRecordIdAndStatus(kind, recordId, PaperStatus.DRAFT);
	}

}
