package vn.tuyengiao.portal.directive.domain.receipt;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReceiptRepository extends JpaRepository<Receipt, UUID> {

	/**
	 * The unit's receipt of the directive's version of that number, locked: an opening
	 * and an acknowledgement come one after the other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select r from Receipt r where r.unitId = :unitId and r.versionId =
			    (select v.id from DirectiveVersion v where v.directiveId = :directiveId and v.number = :number)""")
	Optional<Receipt> findLocked(UUID directiveId, int number, UUID unitId);

	/** Whether the unit got the directive's version of that number. */
	@Query("""
			select count(r) > 0 from Receipt r where r.unitId = :unitId and r.versionId =
			    (select v.id from DirectiveVersion v where v.directiveId = :directiveId and v.number = :number)""")
	boolean isRecipient(UUID directiveId, int number, UUID unitId);

}
