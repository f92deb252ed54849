package vn.tuyengiao.portal.directive.domain.fulfilment;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of a unit. */
@Component
@RequiredArgsConstructor
class FulfilmentQueries {

	private final JdbcClient jdbc;

	/** Whether the unit is asked for the step, done or not. */
	boolean isOwed(UUID directiveId, UUID unitId, UUID stepId) {
		return jdbc.sql("""
				select exists (select 1 from directive_duty
				                where directive_id = :directive and unit_id = :unit and step_id = :step)
				""")
			.param("directive", directiveId)
			.param("unit", unitId)
			.param("step", stepId)
			.query(Boolean.class)
			.single();
	}

}
