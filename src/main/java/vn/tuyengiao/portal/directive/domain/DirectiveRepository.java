package vn.tuyengiao.portal.directive.domain;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
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
	@Query("select d from Directive d where d.id = :id")
	Optional<Directive> findForStep(UUID id);

	default Directive take(UUID id) {
		return findForStep(id).orElseThrow(() -> new NotFoundException("directive " + id));
	}

}
