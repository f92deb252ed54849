package vn.tuyengiao.portal.directive.domain.thread;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.Gap;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.ThreadLine;
import vn.tuyengiao.portal.directive.domain.thread.DirectiveThread.UnitPart;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** What this module knows of what came of a directive. */
@Component
@RequiredArgsConstructor
class DirectiveThreadQueries {

	/**
	 * Columns: at, unit_id, unit_name, kind, text, said_by, number, day, of_unit. The
	 * places {@code %s} take a condition on {@code unit_id}.
	 */
	private static final String HAPPENED = """
			select d.registered_at as at, null::uuid as unit_id, '' as unit_name, 'REGISTERED' as kind, '' as text,
			       d.registered_by as user_id, 0 as number, d.received_on as day
			  from directive d where d.id = :directive and :office
			union all
			select d.withdrawn_at, null, '', 'WITHDRAWN', d.withdrawn_reason, d.withdrawn_by, 0, null
			  from directive d where d.id = :directive and d.withdrawn_at is not null and :office
			union all
			select v.issued_at, null, '', case v.number when 1 then 'ISSUED' else 'AMENDED' end,
			       case v.number when 1 then v.request else v.change end, v.issued_by, v.number, null
			  from directive_version v where v.directive_id = :directive and v.issued_at is not null and :office
			union all
			select v.issued_at, null, '', 'GUIDANCE', concat_ws(' ', t.name, nullif(g.reference, ''), nullif(g.subject, '')),
			       v.issued_by, v.number, g.dated_on
			  from directive_version v join directive_document g on g.version_id = v.id and g.guidance
			  join document_type t on t.id = g.type_id
			 where v.directive_id = :directive and v.issued_at is not null and :office
			   and not exists (select 1 from directive_version w join directive_document e on e.version_id = w.id and e.guidance
			         where w.directive_id = v.directive_id and w.number = v.number - 1 and e.type_id = g.type_id
			           and e.reference = g.reference and e.subject = g.subject and e.file_id is not distinct from g.file_id)
			union all
			select r.acknowledged_at, r.unit_id, u.short_name, case when r.on_paper then 'ON_PAPER' else 'ACKNOWLEDGED' end,
			       r.paper_note, r.acknowledged_by, v.number, r.acknowledged_on
			  from receipt r join directive_version v on v.id = r.version_id join unit u on u.id = r.unit_id
			 where r.directive_id = :directive and r.acknowledged_at is not null and %1$s
			union all
			select p.created_at, p.unit_id, u.short_name, case when p.entered_for then 'PROGRAMME_FOR' else 'PROGRAMME' end,
			       concat_ws(': ', nullif(p.reference, ''), nullif(left(p.content, :excerpt + 1), '')), p.created_by, 0,
			       p.dated_on
			  from action_programme p join unit u on u.id = p.unit_id where p.directive_id = :directive and %1$s
			union all
			select c.recorded_at, c.unit_id, u.short_name, case when c.entered_for then 'STEP_FOR' else 'STEP' end,
			       concat_ws(': ', q.name, nullif(c.note, '')), c.recorded_by, 0, c.done_on
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

	/** The units that ever received it, with what is missing where it is in force. */
	private static final ListStatement UNITS = ListStatement
		.of("""
				select p.*, gap.steps, gap.days
				  from (select u.id, u.short_name, cur.kind, count(*) over () as total, row_number() over ({order}) as place
				          from unit u left join (directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
				                 join receipt cur on cur.version_id = v.id) on d.id = :directive and cur.unit_id = u.id
				         where {where} and exists (select 1 from receipt r where r.directive_id = :directive and r.unit_id = u.id)
				         order by place {page}) p
				 cross join lateral (
				    select array_agg(q.name order by o.position, o.due_on, q.name) as steps,
				           array_agg(o.due_on order by o.position, o.due_on, q.name) as days
				      from directive_duty o join required_step q on q.id = o.step_id join directive d on d.id = o.directive_id
				     where d.id = :directive and d.status = 'ISSUED' and o.unit_id = p.id and o.done_on is null) gap
				 order by p.place
				""")
		.last("u.short_name collate numbered, u.id");

	private final JdbcClient jdbc;

	private final ListQueries lists;

	private final VietnamTime time;

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

	/** The units of the page by name, with their gaps and nothing else yet. */
	Page<UnitPart> parts(UUID directiveId, AccessScope scope, Pageable page) {
		LocalDate today = time.today();
		return lists.page(UNITS,
				new Conditions().and(AccessScope.condition("u.id"), AccessScope.PARAMETER, scope.rootArray())
					.with("directive", directiveId),
				page, (row, number) -> part(row, today));
	}

	private static UnitPart part(ResultSet row, LocalDate today) throws SQLException {
		List<Gap> gaps = new ArrayList<>();
		if (row.getArray("steps") != null) {
			String[] steps = (String[]) row.getArray("steps").getArray();
			Date[] days = (Date[]) row.getArray("days").getArray();
			for (int i = 0; i < steps.length; i++) {
				LocalDate dueOn = days[i].toLocalDate();
				gaps.add(new Gap(steps[i], dueOn, (int) ChronoUnit.DAYS.between(dueOn, today)));
			}
		}
		return new UnitPart(Rows.id(row, "id"), row.getString("short_name"),
				Rows.oneOf(RecipientKind.class, row, "kind"), new ArrayList<>(), gaps);
	}

	private static ThreadLine entry(ResultSet row) throws SQLException {
		String kind = row.getString("kind");
		return new ThreadLine(Rows.instant(row, "at"), Rows.id(row, "unit_id"), row.getString("unit_name"),
				"directive.thread." + kind, DirectiveThread.excerpt(row.getString("text")), row.getString("said_by"),
				null, row.getInt("number"), Rows.day(row, "day"));
	}

}
