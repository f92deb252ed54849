package vn.tuyengiao.portal.plan.domain.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanRepository extends JpaRepository<Plan, UUID> {

	Optional<Plan> findByUnitIdAndPeriodId(UUID unitId, UUID periodId);

	@Query("""
			select count(l) from PlanLine l where l.id in :ids""")
	long countLines(Collection<UUID> ids);

}
