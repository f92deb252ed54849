package vn.tuyengiao.portal.directive.domain.fulfilment;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ActionProgrammeRepository extends JpaRepository<ActionProgramme, UUID> {

	Optional<ActionProgramme> findByDirectiveIdAndUnitId(UUID directiveId, UUID unitId);

}
