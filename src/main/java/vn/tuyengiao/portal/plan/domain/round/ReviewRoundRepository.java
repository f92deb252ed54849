package vn.tuyengiao.portal.plan.domain.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import vn.tuyengiao.portal.plan.Subject;

interface ReviewRoundRepository extends JpaRepository<ReviewRound, UUID> {

	/** All rounds with their reasons, the first one first. */
	@Query("""
			select distinct r from ReviewRound r left join fetch r.reasons
			 where r.planId = :planId and r.subject = :subject order by r.number""")
	List<ReviewRound> findRounds(UUID planId, Subject subject);

	@Modifying
	@Query("""
			delete from ReviewRound r where r.id = :id and r.openedAt is null""")
	int deleteUnopened(UUID id);

	@Modifying
	@Query("""
			update ReviewRound r set r.openedBy = :by, r.openedAt = :at where r.id = :id and r.openedAt is null""")
	void open(UUID id, UUID by, Instant at);

}
