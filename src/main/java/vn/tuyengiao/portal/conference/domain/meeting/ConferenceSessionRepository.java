package vn.tuyengiao.portal.conference.domain.meeting;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ConferenceSessionRepository extends JpaRepository<ConferenceSession, UUID> {

	List<ConferenceSession> findByConferenceIdOrderByHeldOnAscBeginsAtAscIdAsc(UUID conferenceId);

}
