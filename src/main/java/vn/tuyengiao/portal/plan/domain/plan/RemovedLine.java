package vn.tuyengiao.portal.plan.domain.plan;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A task that was deleted from a draft and can be restored until the plan is sent.
 *
 * @param place where it stood, from 0
 * @param values as rounds keep them
 */
public record RemovedLine(int place, UUID id, Map<String, String> values, @Nullable UUID carriedFromId) {

	/** So many are kept, the last ones. */
	static final int MOST = 20;

	static RemovedLine of(int place, PlanContent.Line line) {
		return new RemovedLine(place, line.id(), line.content().values(), line.carriedFromId());
	}

	public PlanTask content() {
		return PlanTask.parse(values);
	}

}
