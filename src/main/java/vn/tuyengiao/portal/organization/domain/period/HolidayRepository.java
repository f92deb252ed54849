package vn.tuyengiao.portal.organization.domain.period;

import java.time.LocalDate;

import org.springframework.data.jpa.repository.JpaRepository;

interface HolidayRepository extends JpaRepository<Holiday, LocalDate> {

}
