package vn.tuyengiao.portal.directive.domain.step;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RequiredStepRepository extends JpaRepository<RequiredStep, UUID> {

	/** Locked until the transaction ends, so that nobody begins to use it meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select e from RequiredStep e where e.id = :id""")
	Optional<RequiredStep> findLocked(UUID id);

}
