package vn.tuyengiao.portal.directive.domain.fulfilment;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface RecordedStepRepository extends JpaRepository<RecordedStep, UUID> {

	Optional<RecordedStep> findByDirectiveIdAndUnitIdAndStepId(UUID directiveId, UUID unitId, UUID stepId);

}
