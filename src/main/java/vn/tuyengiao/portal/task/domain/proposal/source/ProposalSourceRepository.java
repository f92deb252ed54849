package vn.tuyengiao.portal.task.domain.proposal.source;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProposalSourceRepository extends JpaRepository<ProposalSource, UUID> {

	/** Locked until the transaction ends, so that nobody begins to use it meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select e from ProposalSource e where e.id = :id""")
	Optional<ProposalSource> findLocked(UUID id);

}
