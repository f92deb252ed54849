package vn.tuyengiao.portal.directive.domain.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientQueries;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.AskedStep;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Duty;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.OwnUnit;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess.Sight;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/** One directive for one reader; each method is one statement. */
@Component
@RequiredArgsConstructor
class DirectiveSheetQueries {

	private static final int OWN_UNITS = 50;

	/** The version in force, or the first draft. */
	static final String IN_FORCE = "greatest(d.current_number, 1)";

	/** The last version, issued or not. */
	static final String LAST = """
			(select max(number) from directive_version last where last.directive_id = d.id)""";

	/** A unit that an amendment left out still reads what it had got. */
	static final String NEWEST_GOT = """
			(select max(had.number) from directive_version had join receipt got on got.version_id = had.id
			  where had.directive_id = d.id and %s)
			""".formatted(AccessScope.condition("got.unit_id"));

	/** What the version of that alias says, in the words of {@code Wording}. */
	private static final String WORDING = """
			jsonb_build_object('subject', %1$s.subject, 'urgency', %1$s.urgency, 'request', %1$s.request, 'documents', (
			    select coalesce(string_agg(concat_ws(' – ', nullif(btrim(concat_ws(' ', y.name, x.reference)), ''),
			                                         nullif(x.subject, ''), f.name), chr(10) order by x.position), '')
			      from directive_document x
			      left join document_type y on y.id = x.type_id
			      left join stored_file f on f.id = x.file_id
			     where x.version_id = %1$s.id), 'steps', (
			    select coalesce(string_agg(q.name || ': ' || to_char(s.due_on, 'DD/MM/YYYY'), chr(10) order by q.position, s.due_on), '')
			      from directive_step s join required_step q on q.id = s.step_id
			     where s.version_id = %1$s.id))""";

	/**
	 * The places take: the version's number, whether drafts are seen, which versions,
	 * which earlier versions, and the wording of two.
	 */
	private static final String SHOWN = """
			select d.*, keeper.name as keeper_name, t.name as type_name, t.reaches_all, b.name as body_name, b.level,
			       term.name as term_name, w.display_name as withdrawn_by_name, v.id as version_id, v.number,
			       v.version as lock, v.subject, v.urgency, v.request, v.change, v.last_edited_at,
			       e.display_name as edited_by_name, v.issued_at, i.display_name as issued_by_name,
			       n.id as draft_id, n.number as draft_number, :user = any(n.written_by) as draft_mine,
			       c.id as current_id,
			       exists (select 1 from directive_document x where x.version_id = v.id and not x.guidance) as has_text,
			       array(select f.name from directive_document x join stored_file f on f.id = x.file_id
			              where v.issued_at is null and x.version_id = v.id and f.unchecked
			              order by x.position) as unchecked,
			       array(select r.unit_id from directive_recipient r
			              where v.issued_at is null and r.version_id = v.id and r.kind = 'CARRY_OUT') as carriers,
			       (select count(*) from directive_recipient r
			         where r.version_id = v.id and r.kind = 'CARRY_OUT') as carry_out,
			       (select count(*) from directive_recipient r
			         where r.version_id = v.id and r.kind = 'TO_KNOW') as to_know,
			       (select count(g.opened_at) from receipt g where g.version_id = v.id and %4$s) as opened,
			       (select count(g.acknowledged_at) from receipt g where g.version_id = v.id and %4$s) as acknowledged,
			       (select count(*) from directive_step s where s.version_id = v.id) as steps,
			       %5$s as first_due,
			       (select count(*) from unit u where v.issued_at is null and t.reaches_all and %6$s
			           and not exists (select 1 from directive_recipient r
			                 where r.version_id = v.id and r.unit_id = u.id)) as reporting_without,
			       v.issued_by = :user as issued_mine,
			       (select jsonb_build_object('earlier', o.number, 'before', %8$s, 'after', %9$s) from directive_version o
			         where o.directive_id = d.id and o.number < v.number and o.issued_at is not null and %7$s
			         order by o.number desc limit 1) as amendment,
			       back.issued_at as recalled_issued_at, back.recalled_at, back.recalled_by_name,
			       p.presented_at, p.presented_by_name, p.returned_at, p.returned_by_name, p.reason as return_reason
			  from directive d
			  join unit keeper on keeper.id = d.unit_id
			  join document_type t on t.id = d.type_id
			  join issuing_body b on b.id = d.body_id
			  left join term on term.id = d.term_id
			  join directive_version v on v.directive_id = d.id and v.number = %1$s
			  join app_user e on e.id = v.last_edited_by
			  left join app_user i on i.id = v.issued_by
			  left join app_user w on w.id = d.withdrawn_by
			  left join directive_version c on c.directive_id = d.id and c.number = d.current_number
			  left join directive_version n on n.directive_id = d.id and n.issued_at is null and %2$s
			  left join lateral (
			      select r.issued_at, r.recalled_at, who.display_name as recalled_by_name
			        from directive_recall r join app_user who on who.id = r.recalled_by
			       where r.version_id = v.id order by r.recalled_at desc limit 1) back on true
			  left join lateral (
			      select l.*, by.display_name as presented_by_name, back.display_name as returned_by_name
			        from directive_presentation l join app_user by on by.id = l.presented_by
			        left join app_user back on back.id = l.returned_by
			       where l.version_id = v.id and v.issued_at is null
			       order by l.presented_at desc, l.id desc limit 1) p on true
			 where d.id = :id and %3$s
			""";

	private static final String PROGRESS = """
			select o.step_id, q.name, q.evidence, min(o.due_on) as due_on, count(*) as asked, count(o.done_on) as done,
			       count(*) filter (where o.done_on is null and o.due_on < :today) as late
			  from directive_duty o join required_step q on q.id = o.step_id
			 where o.directive_id = :id and %s
			 group by o.step_id, q.name, q.evidence, o.position order by o.position
			""".formatted(AccessScope.condition("o.unit_id"));

	private static final String OWN = """
			select r.unit_id, u.name as unit_name, r.kind, r.acknowledged_at, o.step_id, q.name, q.evidence, o.due_on,
			       o.done_on
			  from (select * from receipt r where r.version_id = :version and %s limit %s) r
			  join unit u on u.id = r.unit_id
			  left join directive_duty o on o.directive_id = :id and o.unit_id = r.unit_id
			  left join required_step q on q.id = o.step_id
			 order by u.short_name collate numbered, u.id, o.position
			""".formatted(AccessScope.condition("r.unit_id"), OWN_UNITS);

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/**
	 * @param wanted which version, as SQL on {@code directive d}
	 * @param number the value of {@code :number} in it; null where there is none
	 */
	Optional<ShownVersion> find(Sight seen, UUID userId, AccessScope scope, String wanted, @Nullable Integer number) {
		String sql = SHOWN.formatted(wanted, seen.prepares(), versionSeen(seen), AccessScope.condition("g.unit_id"),
				RecipientQueries.FIRST_DUE.formatted("v.id"), RecipientQueries.REPORTING, earlierSeen(seen),
				WORDING.formatted("o"), WORDING.formatted("v"));
		return jdbc.sql(sql)
			.param("number", number)
			.param("user", userId)
			.param("keeper", seen.head().unitId())
			.param("today", time.today())
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("id", seen.head().id())
			.query((row, count) -> new ShownVersion(row))
			.optional();
	}

	/** Drafts are for those who prepare; earlier versions for those who got them. */
	static String versionSeen(Sight seen) {
		if (seen.prepares()) {
			return "true";
		}
		return seen.keeper() ? "v.issued_at is not null" : """
				exists (select 1 from receipt got where got.version_id = v.id and %s)
				""".formatted(AccessScope.condition("got.unit_id"));
	}

	/** The same of {@code directive_version o}, which is issued. */
	private static String earlierSeen(Sight seen) {
		return seen.keeper() || seen.prepares() ? "true" : """
				exists (select 1 from receipt got where got.version_id = o.id and %s)
				""".formatted(AccessScope.condition("got.unit_id"));
	}

	/** The steps that a version asks for; nothing is done. */
	List<AskedStep> asked(UUID versionId) {
		return jdbc.sql("""
				select s.step_id, q.name, q.evidence, s.due_on, 0 as asked, 0 as done, 0 as late
				  from directive_step s join required_step q on q.id = s.step_id
				 where s.version_id = :version order by q.position, s.due_on
				""").param("version", versionId).query(DirectiveSheetQueries::step).list();
	}

	/** How far the units are with each step that is owed. */
	List<AskedStep> progress(UUID id, AccessScope scope) {
		return jdbc.sql(PROGRESS)
			.param("id", id)
			.param("today", time.today())
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query(DirectiveSheetQueries::step)
			.list();
	}

	/** Of the version in force, what the reader's own units received. */
	List<OwnUnit> own(UUID id, @Nullable UUID currentId, AccessScope scope) {
		Map<UUID, OwnUnit> units = new LinkedHashMap<>();
		jdbc.sql(OWN)
			.param("id", id)
			.param("version", currentId)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query(row -> {
				UUID unit = Rows.id(row, "unit_id");
				OwnUnit entry = new OwnUnit(unit, row.getString("unit_name"),
						Rows.oneOf(RecipientKind.class, row, "kind"), Rows.instant(row, "acknowledged_at"),
						new ArrayList<>());
				OwnUnit known = units.putIfAbsent(unit, entry);
				if (row.getObject("step_id") != null) {
					(known == null ? entry : known).duties()
						.add(new Duty(Rows.id(row, "step_id"), row.getString("name"),
								Rows.oneOf(StepEvidence.class, row, "evidence"), Rows.day(row, "due_on"),
								Rows.day(row, "done_on")));
				}
			});
		return List.copyOf(units.values());
	}

	private static AskedStep step(ResultSet row, int number) throws SQLException {
		return new AskedStep(Rows.id(row, "step_id"), row.getString("name"),
				Rows.oneOf(StepEvidence.class, row, "evidence"), Rows.day(row, "due_on"), row.getInt("asked"),
				row.getInt("done"), row.getInt("late"));
	}

}
