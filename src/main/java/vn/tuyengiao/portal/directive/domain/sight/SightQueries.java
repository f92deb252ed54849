package vn.tuyengiao.portal.directive.domain.sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess.DirectiveHead;
import vn.tuyengiao.portal.platform.database.Rows;

/** What access to a directive depends on. */
@Component
@RequiredArgsConstructor
class SightQueries {

	private static final String SEEN = """
			select d.id, d.unit_id, d.status, d.current_number, d.reference, d.issued_on, v.subject,
			       array(select c.ancestor_id from unit_closure c
			              where c.descendant_id = d.unit_id and c.ancestor_id = any(:grants)) as reaching,
			       exists (select 1 from receipt r where r.directive_id = d.id and %s) as received
			  from directive d
			  join directive_version v on v.directive_id = d.id and v.number = greatest(d.current_number, 1)
			 where d.id = :id
			""".formatted(AccessScope.condition("r.unit_id"));

	private final JdbcClient jdbc;

	/** One statement. {@code granted}: the units at which the reader holds a role. */
	Optional<Seen> find(UUID directiveId, UUID[] granted, AccessScope readable) {
		return jdbc.sql(SEEN)
			.param("grants", granted)
			.param(AccessScope.PARAMETER, readable.rootArray())
			.param("id", directiveId)
			.query(SightQueries::seen)
			.optional();
	}

	private static Seen seen(ResultSet row, int number) throws SQLException {
		DirectiveHead head = new DirectiveHead(Rows.id(row, "id"), Rows.id(row, "unit_id"),
				Rows.oneOf(DirectiveStatus.class, row, "status"), row.getInt("current_number"),
				row.getString("reference"), Rows.day(row, "issued_on"), row.getString("subject"));
		return new Seen(head, Set.copyOf(Rows.ids(row, "reaching")), row.getBoolean("received"));
	}

	/** {@code reaching}: which of the granted units reach the one that keeps it. */
	record Seen(DirectiveHead head, Set<UUID> reaching, boolean received) {
	}

}
