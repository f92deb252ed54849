package vn.tuyengiao.portal.plan.domain.results;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ResultNoticeRepository extends JpaRepository<ResultNotice, UUID> {

}
