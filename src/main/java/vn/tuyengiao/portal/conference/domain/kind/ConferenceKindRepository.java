package vn.tuyengiao.portal.conference.domain.kind;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ConferenceKindRepository extends JpaRepository<ConferenceKind, UUID> {

	/** Locked until the transaction ends, so that nobody begins to use it meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select e from ConferenceKind e where e.id = :id""")
	Optional<ConferenceKind> findLocked(UUID id);

}
