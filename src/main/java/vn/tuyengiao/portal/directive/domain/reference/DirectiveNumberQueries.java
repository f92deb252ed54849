package vn.tuyengiao.portal.directive.domain.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.register.NumberBearers;

/** Which numbers directives bear, and the guidance that is attached to them. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class DirectiveNumberQueries implements NumberBearers {

	private final JdbcClient jdbc;

	@Override
	public Map<UUID, NumberBearer> bearing(Collection<UUID> numbers) {
		Map<UUID, NumberBearer> found = new HashMap<>();
		jdbc.sql(
				"""
						select distinct on (w.number_id) w.number_id, w.subject, w.directive_id, w.status = 'WITHDRAWN' as withdrawn
						from (
						    select d.number_id, v.subject, d.id as directive_id, d.status, v.number
						    from directive d join directive_version v on v.directive_id = d.id
						    where d.number_id = any(:numbers)
						    union all
						    select a.number_id, coalesce(nullif(a.subject, ''), v.subject), d.id, d.status, v.number
						    from directive_document a
						      join directive_version v on v.id = a.version_id
						      join directive d on d.id = v.directive_id
						    where a.number_id = any(:numbers)) w
						order by w.number_id, w.number desc
						""")
			.param("numbers", numbers.toArray(UUID[]::new))
			.query(row -> {
				found.put(Rows.id(row, "number_id"), new NumberBearer(row.getString("subject"),
						"/directives/" + row.getString("directive_id"), row.getBoolean("withdrawn")));
			});
		return found;
	}

}
