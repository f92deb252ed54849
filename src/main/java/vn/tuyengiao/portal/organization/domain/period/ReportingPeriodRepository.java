package vn.tuyengiao.portal.organization.domain.period;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportingPeriodRepository extends JpaRepository<ReportingPeriod, UUID> {

	List<ReportingPeriod> findByYear(int year);

	Page<ReportingPeriod> findByYear(int year, Pageable page);

}
