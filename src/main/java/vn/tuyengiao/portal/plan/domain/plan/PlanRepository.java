package vn.tuyengiao.portal.plan.domain.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanRepository extends JpaRepository<Plan, UUID> {

	Optional<Plan> findByUnitIdAndPeriodId(UUID unitId, UUID periodId);

	/**
	 * Without the plan itself: read before its row of what is owed is taken, it would be
	 * as it was before somebody else's step.
	 */
	@Query("""
			select new vn.tuyengiao.portal.plan.domain.plan.PlanPlace(p.unitId, p.periodId) from Plan p where p.id = :id""")
	Optional<PlanPlace> findPlace(UUID id);

	@Query("""
			select count(l) from PlanLine l where l.id in :ids""")
	long countLines(Collection<UUID> ids);

}
