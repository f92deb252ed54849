package vn.tuyengiao.portal.directive.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReceiptRepository extends JpaRepository<Receipt, UUID> {

	/** The unit's receipt of the version in force. */
	@Query("select r from Receipt r, Directive d, DirectiveVersion v where d.id = :directiveId and v.directiveId = d.id"
			+ " and v.number = d.currentNumber and r.versionId = v.id and r.unitId = :unitId")
	Optional<Receipt> findCurrent(UUID directiveId, UUID unitId);

}
