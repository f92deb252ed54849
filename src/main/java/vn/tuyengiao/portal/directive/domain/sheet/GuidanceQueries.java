package vn.tuyengiao.portal.directive.domain.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;

/** Guidance with the directive that it belongs to; one statement. */
@Component
@RequiredArgsConstructor
class GuidanceQueries {

	private static final String GUIDANCE = """
			select dd.id, dd.type_id, t.name as type_name, dd.reference, dd.dated_on, dd.subject, d.id as directive_id, d.unit_id,
			       coalesce(issuer.board, true) as by_board, v.issued_at is null and d.status <> 'WITHDRAWN' as draft, v.number,
			       dt.name as directive_type, d.reference as directive_reference, to_char(d.issued_on, 'FMDD/FMMM/YYYY') as issued_on,
			       db.name as directive_body, v.subject as directive_subject, %s as reached_from
			  from directive_document dd
			  join document_type t on t.id = dd.type_id
			  join directive_version v on v.id = dd.version_id
			  join directive d on d.id = v.directive_id
			  join document_type dt on dt.id = d.type_id
			  join issuing_body db on db.id = d.body_id
			  left join document_number taken on taken.id = dd.number_id
			  left join issuing_body issuer on issuer.id = taken.body_id
			 where dd.id = :id and dd.guidance
			"""
		.formatted(AccessScope.reachedFrom("d.unit_id"));

	private final JdbcClient jdbc;

	Optional<FoundGuidance> find(UUID documentId, UUID[] grantedUnits) {
		return jdbc.sql(GUIDANCE)
			.param("id", documentId)
			.param(AccessScope.GRANTED, grantedUnits)
			.query((row, number) -> new FoundGuidance(guidance(row), Set.copyOf(Rows.ids(row, "reached_from"))))
			.optional();
	}

	private static GuidanceSheet guidance(ResultSet row) throws SQLException {
		return new GuidanceSheet(Rows.id(row, "id"), Rows.id(row, "type_id"), row.getString("type_name"),
				row.getString("reference"), Rows.day(row, "dated_on"), row.getString("subject"),
				Rows.id(row, "directive_id"), row.getInt("number"), Rows.id(row, "unit_id"), row.getBoolean("by_board"),
				row.getBoolean("draft"),
				"%s số %s, ngày %s của %s về “%s”".formatted(row.getString("directive_type"),
						row.getString("directive_reference"), row.getString("issued_on"),
						row.getString("directive_body"), row.getString("directive_subject")),
				false);
	}

	/** {@code reachedFrom}: units of the reader that reach the keeper's. */
	record FoundGuidance(GuidanceSheet sheet, Set<UUID> reachedFrom) {
	}

}
