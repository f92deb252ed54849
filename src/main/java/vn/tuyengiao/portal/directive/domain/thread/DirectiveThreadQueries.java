package vn.tuyengiao.portal.directive.domain.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.ThreadLine;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.Gap;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.ThreadHead;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.UnitPart;
import vn.tuyengiao.portal.platform.VietnamTime;

/** What this module knows of what came of a directive; each method is one statement. */
@Component
@RequiredArgsConstructor
class DirectiveThreadQueries {

	/**
	 * Columns: at, unit_id, unit_name, kind, text, said_by, number, day, reached, total,
	 * of_unit. The places {@code %s} take a condition on {@code unit_id}.
	 */
	private static final String HAPPENED = """
			select d.registered_at as at, null::uuid as unit_id, '' as unit_name, 'REGISTERED' as kind, '' as text,
			       d.registered_by as user_id, 0 as number, d.received_on as day, null::int as reached, null::int as total
			  from directive d where d.id = :directive and :office
			union all
			select d.withdrawn_at, null, '', 'WITHDRAWN', d.withdrawn_reason, d.withdrawn_by, 0, null, null, null
			  from directive d where d.id = :directive and d.withdrawn_at is not null and :office
			union all
			select v.issued_at, null, '', case v.number when 1 then 'ISSUED' else 'AMENDED' end,
			       case v.number when 1 then v.request else v.change end, v.issued_by, v.number, null, null, null
			  from directive_version v where v.directive_id = :directive and v.issued_at is not null and :office
			union all
			select v.issued_at, null, '', 'GUIDANCE', concat_ws(' ', t.name, nullif(g.reference, ''), nullif(g.subject, '')),
			       v.issued_by, v.number, g.dated_on, null, null
			  from directive_version v join directive_document g on g.version_id = v.id and g.guidance
			  join document_type t on t.id = g.type_id
			 where v.directive_id = :directive and v.issued_at is not null and :office
			   and not exists (select 1 from directive_version w join directive_document e on e.version_id = w.id and e.guidance
			         where w.directive_id = v.directive_id and w.number = v.number - 1 and e.type_id = g.type_id
			           and e.reference = g.reference and e.subject = g.subject and e.file_id is not distinct from g.file_id)
			union all
			select r.acknowledged_at, r.unit_id, u.short_name, case when r.on_paper then 'ON_PAPER' else 'ACKNOWLEDGED' end,
			       r.paper_note, r.acknowledged_by, v.number, r.acknowledged_on, null, null
			  from receipt r join directive_version v on v.id = r.version_id join unit u on u.id = r.unit_id
			 where r.directive_id = :directive and r.acknowledged_at is not null and %1$s
			union all
			select p.created_at, p.unit_id, u.short_name, case when p.entered_for then 'PROGRAMME_FOR' else 'PROGRAMME' end,
			       concat_ws(': ', nullif(p.reference, ''), nullif(left(p.content, :excerpt + 1), '')), p.created_by, 0,
			       p.dated_on, null, null
			  from action_programme p join unit u on u.id = p.unit_id where p.directive_id = :directive and %1$s
			union all
			select c.recorded_at, c.unit_id, u.short_name, case when c.entered_for then 'STEP_FOR' else 'STEP' end,
			       concat_ws(': ', q.name, nullif(c.note, '')), c.recorded_by, 0, c.done_on, c.reached, c.total
			  from step_record c join required_step q on q.id = c.step_id join unit u on u.id = c.unit_id
			 where c.directive_id = :directive and %1$s""";

	private static final String ENTRIES = """
			select e.*, coalesce(a.display_name, '') as said_by
			  from (%s) e left join app_user a on a.id = e.user_id
			 order by e.at desc, e.kind, e.unit_id %s
			""";

	private static final String NEWEST = ENTRIES.formatted(HAPPENED.formatted(AccessScope.condition("u.id")),
			"limit :most");

	private static final String OF_UNITS = ENTRIES.formatted(HAPPENED.formatted("u.id = any(:units)"), "");

	private static final String HEAD = """
			select d.id as directive_id, d.reference, d.issued_on, d.status, v.subject from directive d
			  join directive_version v on v.directive_id = d.id and v.number = greatest(d.current_number, 1)
			 where d.id = :directive""";

	/** A row for each gap; at least one, so that the head is there without any unit. */
	private static final String UNITS = """
			with head as (%s), units as (
			    select u.id, u.short_name, cur.kind, count(*) over () as total,
			           row_number() over (order by u.short_name collate "vi-x-icu", u.id) as place
			      from unit u left join (directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
			             join receipt cur on cur.version_id = v.id) on d.id = :directive and cur.unit_id = u.id
			     where exists (select 1 from receipt r where r.directive_id = :directive and r.unit_id = u.id) and %s
			     order by place limit :size offset :skip)
			select h.*, p.id, p.short_name, p.kind, p.total, q.name as step, o.due_on
			  from head h left join units p on true
			  left join (directive_duty o join required_step q on q.id = o.step_id)
			         on h.status = 'ISSUED' and o.directive_id = h.directive_id and o.unit_id = p.id and o.done_on is null
			 order by p.place, o.position, o.due_on, q.name"""
		.formatted(HEAD, AccessScope.condition("u.id"));

	private final JdbcClient jdbc;

	private final VietnamTime time;

	ThreadHead head(UUID directiveId) {
		return jdbc.sql(HEAD).param("directive", directiveId).query((row, number) -> head(row)).single();
	}

	/** The newest entries of the office and of units in the scope. */
	List<ThreadLine> newest(UUID directiveId, AccessScope scope, int most) {
		return entries(NEWEST, directiveId, true).param(AccessScope.PARAMETER, scope.rootArray())
			.param("most", most)
			.query((row, number) -> entry(row))
			.list();
	}

	/** All entries of the units, and of the office if it is asked for. */
	List<ThreadLine> ofUnits(UUID directiveId, UUID[] units, boolean office) {
		return entries(OF_UNITS, directiveId, office).param("units", units).query((row, number) -> entry(row)).list();
	}

	private StatementSpec entries(String sql, UUID directiveId, boolean office) {
		return jdbc.sql(sql)
			.param("directive", directiveId)
			.param("office", office)
			.param("excerpt", DirectiveThread.EXCERPT);
	}

	/** Fills the parts of the page's units, in their order, with their gaps. */
	FoundParts parts(UUID directiveId, AccessScope scope, Pageable page, Map<UUID, UnitPart> parts) {
		LocalDate today = time.today();
		return jdbc.sql(UNITS)
			.param("directive", directiveId)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("size", page.getPageSize())
			.param("skip", page.getOffset())
			.query((row, number) -> {
				UUID id = row.getObject("id", UUID.class);
				if (id != null && !parts.containsKey(id)) {
					parts.put(id, part(id, row));
				}
				LocalDate dueOn = row.getObject("due_on", LocalDate.class);
				if (dueOn != null) {
					parts.get(id)
						.gaps()
						.add(new Gap(row.getString("step"), dueOn, (int) ChronoUnit.DAYS.between(dueOn, today)));
				}
				return new FoundParts(head(row), row.getLong("total"));
			})
			.list()
			.get(0);
	}

	private static ThreadHead head(ResultSet row) throws SQLException {
		return new ThreadHead(row.getObject("directive_id", UUID.class), row.getString("reference"),
				row.getObject("issued_on", LocalDate.class), DirectiveStatus.valueOf(row.getString("status")),
				row.getString("subject"));
	}

	private static UnitPart part(UUID id, ResultSet row) throws SQLException {
		String kind = row.getString("kind");
		return new UnitPart(id, row.getString("short_name"), kind == null ? null : RecipientKind.valueOf(kind),
				new ArrayList<>(), new ArrayList<>());
	}

	private static ThreadLine entry(ResultSet row) throws SQLException {
		String kind = row.getString("kind");
		return new ThreadLine(row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getObject("unit_id", UUID.class), row.getString("unit_name"), "directive.thread." + kind,
				DirectiveThread.excerpt(row.getString("text")), row.getString("said_by"), null, row.getInt("number"),
				row.getObject("day", LocalDate.class), row.getObject("reached", Integer.class),
				row.getObject("total", Integer.class));
	}

	/** {@code total}: units of all pages. */
	record FoundParts(ThreadHead head, long total) {
	}

}
