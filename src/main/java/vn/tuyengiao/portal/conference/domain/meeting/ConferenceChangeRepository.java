package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ConferenceChangeRepository extends JpaRepository<ConferenceChange, UUID> {

}
