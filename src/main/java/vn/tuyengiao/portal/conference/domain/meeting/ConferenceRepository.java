package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ConferenceRepository extends JpaRepository<Conference, UUID> {

}
