package vn.tuyengiao.portal.directive.domain.version;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.tuyengiao.portal.platform.NotFoundException;

interface DirectiveRepository extends JpaRepository<Directive, UUID> {

	/**
	 * Takes the row for this transaction: steps on one directive happen one after the
	 * other, also when a button is pressed twice.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select d from Directive d where d.id = :id""")
	Optional<Directive> findForStep(UUID id);

	default Directive take(UUID id) {
		return findForStep(id).orElseThrow(() -> new NotFoundException("directive " + id));
	}

	/**
	 * Whether another directive in use bears the number, whatever its case and the kinds
	 * of its dashes and blanks, and 05 as 5.
	 */
	@Query("""
			select count(d) > 0 from Directive d
			 where d.unitId = :unitId and d.bodyId = :bodyId and d.termId is not distinct from :termId
			   and function('plain_number', d.reference) = function('plain_number', :reference) and d.status <> vn.tuyengiao.portal.directive.domain.DirectiveStatus.WITHDRAWN and d.id <> :id""")
	boolean existsOther(UUID id, UUID unitId, UUID bodyId, @Nullable UUID termId, String reference);

}
