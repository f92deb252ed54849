package vn.tuyengiao.portal.directive.domain.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.ComingRequests.ComingRequest;

/** What directives in force ask of units already. */
@Component
@RequiredArgsConstructor
class LoadQueries {

	private final JdbcClient jdbc;

	/** What is still owed and due between the days, but for the one directive. */
	List<ComingRequest> ofOtherDirectives(UUID id, List<UUID> units, LocalDate from, LocalDate to) {
		return jdbc.sql("""
				select o.directive_id, o.step_id, o.due_on, d.reference, q.name, count(*) as units
				  from directive_duty o join directive d on d.id = o.directive_id and d.status = 'ISSUED'
				  join required_step q on q.id = o.step_id
				 where o.directive_id <> :id and o.done_on is null and o.due_on between :from and :to
				   and o.unit_id = any(:units)
				 group by o.directive_id, o.step_id, o.due_on, d.reference, q.name, o.position
				 order by o.due_on, d.reference, o.position
				""")
			.param("id", id)
			.param("from", from)
			.param("to", to)
			.param("units", units.toArray(UUID[]::new))
			.query((row, number) -> new ComingRequest(row.getObject("due_on", LocalDate.class), "directive.load.step",
					new Object[] { row.getString("reference"), row.getString("name") }, row.getInt("units"),
					"/directives/" + row.getObject("directive_id") + "/receipts?state=OPEN&step="
							+ row.getObject("step_id")))
			.list();
	}

}
