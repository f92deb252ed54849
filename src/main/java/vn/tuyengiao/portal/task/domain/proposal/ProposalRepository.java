package vn.tuyengiao.portal.task.domain.proposal;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProposalRepository extends JpaRepository<Proposal, UUID> {

	/** Locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select e from Proposal e where e.id = :id""")
	Optional<Proposal> findLocked(UUID id);

	boolean existsByOriginPart(UUID originPart);

}
