package vn.tuyengiao.portal.paper.domain.issue;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.tuyengiao.portal.paper.PaperKind;

interface PaperRepository extends JpaRepository<Paper, UUID> {

	/** The draft, if there is one, and what was issued. */
	List<Paper> findByKindAndRecordId(PaperKind kind, UUID recordId);

}
