package vn.tuyengiao.portal.plan.domain.round;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface RecallRepository extends JpaRepository<Recall, UUID> {

	boolean existsByRoundId(UUID roundId);

}
