package vn.tuyengiao.portal.plan.domain.obligation;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlineExtensionRepository extends JpaRepository<DeadlineExtension, UUID> {

	List<DeadlineExtension> findByObligationIdOrderByGrantedAtDesc(UUID obligationId);

}
