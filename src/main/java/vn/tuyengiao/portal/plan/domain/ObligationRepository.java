package vn.tuyengiao.portal.plan.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import vn.tuyengiao.portal.plan.Subject;

interface ObligationRepository extends JpaRepository<Obligation, UUID> {

	Optional<Obligation> findByUnitIdAndPeriodIdAndSubject(UUID unitId, UUID periodId, Subject subject);

}
