package vn.tuyengiao.portal.conference.domain.group;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface CallGroupRepository extends JpaRepository<CallGroup, UUID> {

}
