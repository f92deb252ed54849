package vn.tuyengiao.portal.organization.domain.period;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReportingPeriodRepository extends JpaRepository<ReportingPeriod, UUID> {

	List<ReportingPeriod> findByYear(int year);

}
