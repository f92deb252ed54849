package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface UnitFiguresRepository extends JpaRepository<UnitFigures, UUID> {

	Optional<UnitFigures> findByConferenceIdAndUnitId(UUID conferenceId, UUID unitId);

}
