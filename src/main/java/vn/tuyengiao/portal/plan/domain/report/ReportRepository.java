package vn.tuyengiao.portal.plan.domain.report;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReportRepository extends JpaRepository<Report, UUID> {

	Optional<Report> findByPlanId(UUID planId);

}
