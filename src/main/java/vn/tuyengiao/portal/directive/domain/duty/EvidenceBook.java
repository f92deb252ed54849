package vn.tuyengiao.portal.directive.domain.duty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which directives the plans and reports of units name, and what is done by that. */
@Component
@RequiredArgsConstructor
public class EvidenceBook {

	private final JdbcClient jdbc;

	private final DutyBook duties;

	/**
	 * The source names these directives and no others any more. What it showed on an
	 * earlier day keeps that day.
	 */
	public void record(EvidenceSource source, Set<UUID> directives, LocalDate day) {
		UUID[] named = directives.toArray(UUID[]::new);
		Set<UUID> touched = new HashSet<>(directives);
		touched.addAll(jdbc.sql("""
				delete from directive_evidence
				 where evidence = :evidence and source_id = :source and directive_id <> all(:named)
				returning directive_id
				""")
			.param("evidence", source.evidence())
			.param("source", source.id())
			.param("named", named)
			.query(UUID.class)
			.list());
		jdbc.sql("""
				insert into directive_evidence (directive_id, unit_id, evidence, source_id, happened_on)
				select d.id, :unit, :evidence, :source, :day from directive d where d.id = any(:named)
				on conflict do nothing
				""")
			.param("unit", source.unitId())
			.param("evidence", source.evidence())
			.param("source", source.id())
			.param("day", day)
			.param("named", named)
			.update();
		duties.settle(touched, source.unitId());
	}

	/** A plan, or the plan that is reported on, of a unit. */
	public record EvidenceSource(String evidence, UUID id, UUID unitId) {
	}

}
