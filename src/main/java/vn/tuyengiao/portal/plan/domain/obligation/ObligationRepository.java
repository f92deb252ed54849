package vn.tuyengiao.portal.plan.domain.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.tuyengiao.portal.plan.Subject;

interface ObligationRepository extends JpaRepository<Obligation, UUID> {

	/**
	 * Takes the row for this transaction: steps on one plan or report happen one after
	 * the other, also when a button is pressed twice.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select o from Obligation o
			 where o.unitId = :unitId and o.periodId = :periodId and o.subject = :subject""")
	Optional<Obligation> findForStep(UUID unitId, UUID periodId, Subject subject);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select o from Obligation o where o.id = :id""")
	Optional<Obligation> findForStep(UUID id);

	List<Obligation> findByUnitIdIn(Collection<UUID> unitIds);

}
