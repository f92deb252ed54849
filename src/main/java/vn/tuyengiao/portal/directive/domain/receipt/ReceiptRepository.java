package vn.tuyengiao.portal.directive.domain.receipt;

import java.time.Instant;
import java.util.List;
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

	/**
	 * The receipts of the version in force, of units below the roots, of which the person
	 * has not noted the same since the moment; locked. {@code documentId} and
	 * {@code number}: only if the version in force has this document or is this one; null
	 * for any.
	 */
	@Query(nativeQuery = true,
			value = """
					select r.* from receipt r
					  join directive_version v on v.id = r.version_id
					  join directive d on d.id = v.directive_id and d.current_number = v.number
					 where d.id = :directiveId
					   and exists (select 1 from unit_closure c where c.descendant_id = r.unit_id and c.ancestor_id = any(:roots))
					   and (cast(:documentId as uuid) is null or exists (select 1 from directive_document dd
					         where dd.id = cast(:documentId as uuid) and dd.version_id = v.id))
					   and (cast(:number as int) is null or v.number = cast(:number as int))
					   and not exists (select 1 from receipt_event e
					         where e.receipt_id = r.id and e.kind = :kind and e.user_id = :userId
					           and e.document_id is not distinct from cast(:documentId as uuid) and e.at >= :since)
					 order by r.id for update of r""")
	List<Receipt> findUnnoted(UUID directiveId, UUID[] roots, String kind, UUID userId, Instant since, UUID documentId,
			Integer number);

	/** Whether the unit got the directive's version of that number. */
	@Query("""
			select count(r) > 0 from Receipt r where r.unitId = :unitId and r.versionId =
			    (select v.id from DirectiveVersion v where v.directiveId = :directiveId and v.number = :number)""")
	boolean isRecipient(UUID directiveId, int number, UUID unitId);

}
