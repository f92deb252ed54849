package vn.tuyengiao.portal.plan.domain.plan;

import java.util.Collection;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.NotFoundException;

/** Plans for the rooms that build on them. The access check is the caller's. */
@Component
@RequiredArgsConstructor
public class Plans {

	private final PlanRepository plans;

	/**
	 * Where the plan belongs, for whoever takes the row of what is owed before reading
	 * it.
	 * @throws NotFoundException if there is none
	 */
	public PlanPlace place(UUID planId) {
		return plans.findPlace(planId).orElseThrow(() -> new NotFoundException("plan " + planId));
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	public PlanFacts find(UUID planId) {
		return plans.findById(planId).orElseThrow(() -> new NotFoundException("plan " + planId));
	}

	/** Keeps what was told of earlier days. */
	public void save(Collection<PastPlan> told) {
		plans.saveAllAndFlush(told.stream().map(PastPlan::plan).toList());
	}

}
