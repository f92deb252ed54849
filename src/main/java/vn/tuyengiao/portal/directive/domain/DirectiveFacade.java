package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;

/** Answers other modules, and takes note of what came of directives there. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class DirectiveFacade implements Directives {

	private static final String REF = "select d.id, d.reference, d.issued_on, v.subject from directive d"
			+ " join directive_version v on v.directive_id = d.id and v.number = d.current_number ";

	private static final String TO_CARRY_OUT = "d.status = 'ISSUED' and exists (select 1 from receipt r"
			+ " where r.version_id = v.id and r.unit_id = :unit and r.kind = 'CARRY_OUT')";

	private final JdbcClient jdbc;

	private final DutyBook duties;

	@Override
	public List<DirectiveRef> toCarryOut(UUID unitId, int most) {
		return jdbc.sql(REF + "where " + TO_CARRY_OUT + " order by d.issued_on desc, d.reference limit :most")
			.param("unit", unitId)
			.param("most", most)
			.query(DirectiveFacade::ref)
			.list();
	}

	@Override
	public Optional<DirectiveRef> pick(UUID unitId, String text) {
		List<DirectiveRef> found = jdbc
			.sql(REF + "where " + TO_CARRY_OUT
					+ """
							 and (fold(d.reference) = fold(:text)
							      or fold(d.reference || ' (' || to_char(d.issued_on, 'DD/MM/YYYY') || ') ' || v.subject) = fold(:text))
							limit 2""")
			.param("unit", unitId)
			.param("text", text.strip())
			.query(DirectiveFacade::ref)
			.list();
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	@Override
	public List<DirectiveRef> named(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql(REF + "where d.id = any(:ids)")
					.param("ids", ids.toArray(UUID[]::new))
					.query(DirectiveFacade::ref)
					.list();
	}

	@Override
	@Transactional
	public void planned(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day) {
		record("PLAN", unitId, planId, directives, day);
	}

	@Override
	@Transactional
	public void reported(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day) {
		record("REPORT", unitId, planId, directives, day);
	}

	/** What was shown on an earlier day keeps that day. */
	private void record(String evidence, UUID unitId, UUID sourceId, Set<UUID> directives, LocalDate day) {
		UUID[] named = directives.toArray(UUID[]::new);
		Set<UUID> touched = new HashSet<>(directives);
		touched.addAll(jdbc
			.sql("""
					delete from directive_evidence
					 where evidence = :evidence and source_id = :source and directive_id <> all(:named) returning directive_id""")
			.param("evidence", evidence)
			.param("source", sourceId)
			.param("named", named)
			.query(UUID.class)
			.list());
		jdbc.sql("""
				insert into directive_evidence (directive_id, unit_id, evidence, source_id, happened_on)
				select d.id, :unit, :evidence, :source, :day from directive d where d.id = any(:named)
				on conflict do nothing""")
			.param("unit", unitId)
			.param("evidence", evidence)
			.param("source", sourceId)
			.param("day", day)
			.param("named", named)
			.update();
		duties.settle(touched, unitId);
	}

	private static DirectiveRef ref(ResultSet row, int number) throws SQLException {
		return new DirectiveRef(row.getObject("id", UUID.class), row.getString("reference"),
				row.getObject("issued_on", LocalDate.class), row.getString("subject"));
	}

}
