package vn.tuyengiao.portal.task.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.task.OpenMatter;
import vn.tuyengiao.portal.task.OpenMatters;

/** What is open, of both ledgers by one statement. */
@Component
@RequiredArgsConstructor
class OpenMatterQueries implements OpenMatters {

	private final JdbcClient jdbc;

	@Override
	public List<OpenMatter> of(Collection<UUID> origins) {
		if (origins.isEmpty()) {
			return List.of();
		}
		return jdbc
			.sql("""
					select o.*, u.short_name as unit_name from (
					    select 'PROPOSAL' as kind, p.id, p.words as title, p.holder_unit_id as unit_id, p.raised_on as since, p.due_on, p.origin_id
					      from proposal p where p.origin_id = any(:origins) and p.status in ('OPEN', 'AWAITING')
					    union all
					    select 'TASK', t.id, t.title, t.unit_id, (t.given_at at time zone 'Asia/Ho_Chi_Minh')::date, t.due_on, t.origin_id
					      from task t where t.origin_id = any(:origins) and t.status not in ('DONE', 'CANCELLED')) o
					  join unit u on u.id = o.unit_id
					 order by o.since, o.due_on, o.id
					""")
			.param("origins", origins.toArray(UUID[]::new))
			.query((row, index) -> new OpenMatter(OpenMatter.Kind.valueOf(row.getString("kind")), Rows.id(row, "id"),
					row.getString("title"), row.getString("unit_name"), Rows.day(row, "since"), Rows.day(row, "due_on"),
					Rows.id(row, "origin_id")))
			.list();
	}

}
