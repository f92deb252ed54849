package vn.tuyengiao.portal.account.domain.absence;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface AbsenceRepository extends JpaRepository<Absence, UUID> {

}
