package vn.tuyengiao.portal.plan.domain.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationQueries;
import vn.tuyengiao.portal.plan.domain.plan.PlanTaskRows;
import vn.tuyengiao.portal.plan.domain.plan.RemovedLine;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.rounds.WordChanges;

/** Reads one plan with its report and its rounds in SQL, each part in one statement. */
@Component
@RequiredArgsConstructor
class PlanQueries {

	/**
	 * The rounds of {@code plan pl} with their reasons, in the words of
	 * {@link PlanView.Round}: few and short, and a statement less for each page.
	 */
	private static final String ROUNDS = """
			(select jsonb_agg(jsonb_build_object('id', r.id, 'subject', r.subject, 'number', r.number, 'submittedAt', r.submitted_at,
			                    'submittedBy', submitter.display_name, 'note', r.note, 'openedAt', r.opened_at,
			                    'decision', r.decision, 'decider', r.decided_by,
			                    'decidedAt', r.decided_at, 'decidedBy', decider.display_name, 'reasons', (
			            select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'lineId', x.line_id, 'text', x.text,
			                                        'answer', x.answer, 'met', x.met) order by x.position), '[]')
			              from return_reason x where x.round_id = r.id)) order by r.subject, r.number)
			   from review_round r
			   join app_user submitter on submitter.id = r.submitted_by
			   left join app_user decider on decider.id = r.decided_by
			  where r.plan_id = pl.id)""";

	/**
	 * What was taken back of {@code plan pl}, in the words of {@link PlanView.Recalled}.
	 */
	private static final String RECALLED = """
			(select jsonb_agg(jsonb_build_object('subject', c.subject, 'kind', c.kind, 'doneAt', c.done_at,
			                    'by', w.display_name, 'at', c.recalled_at) order by c.recalled_at, c.id)
			   from recall c join app_user w on w.id = c.recalled_by
			  where c.plan_id = pl.id)""";

	/** Columns of one obligation under a prefix, for the alias of the same name. */
	private static final String DUE = """
			%1$s.id as %1$s_id, %1$s.due_on as %1$s_due_on, %1$s.lock_on as %1$s_lock_on, %1$s.extended_due_on as %1$s_extended_due_on,
			%1$s.first_submitted_on as %1$s_first_submitted_on, %1$s.accepted_on as %1$s_accepted_on, %1$s.return_count as %1$s_return_count,
			%1$s.frozen_at is not null as %1$s_frozen, %2$s as %1$s_standing,
			(select e.reason from deadline_extension e where e.obligation_id = %1$s.id order by e.granted_at desc limit 1) as %1$s_extension_reason
			""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Access access;

	private final VietnamTime time;

	/** Unchecked: the reader demands the permission with what it was reached from. */
	Found find(UUID planId) {
		return jdbc
			.sql("""
					select pl.id, pl.version, pl.unit_id, u.name as unit_name, pl.period_id, p.kind, p.year, p.quarter, p.starts_on, p.ends_on,
					       pl.status, pl.goals, pl.removed, pl.entered_for, pl.written_by, editor.display_name as last_edited_by, pl.last_edited_at,
					       r.id as report_id, r.version as report_version, r.status as report_status, r.assessment, r.proposals,
					       r.entered_for as report_entered_for, r.written_by as report_written_by,
					       reporter.display_name as report_last_edited_by, r.last_edited_at as report_last_edited_at,
					       (select count(*) from plan before
					          join reporting_period bp on bp.id = before.period_id and bp.kind = p.kind and bp.ends_on = p.starts_on - 1
					          join plan_line bl on bl.plan_id = before.id
					          join report_line brl on brl.plan_line_id = bl.id and brl.outcome in ('PARTLY', 'NOT_DONE') and brl.carry_over
					         where before.unit_id = pl.unit_id
					           and not exists (select 1 from plan_line taken where taken.plan_id = pl.id and taken.carried_from_id = bl.id)) as undone_waiting,
					       %s as reached_from, %s as rounds, %s as recalled, %s, %s
					  from plan pl
					  join unit u on u.id = pl.unit_id
					  join reporting_period p on p.id = pl.period_id
					  join app_user editor on editor.id = pl.last_edited_by
					  left join report r on r.plan_id = pl.id
					  left join app_user reporter on reporter.id = r.last_edited_by
					  left join obligation plan_due on plan_due.unit_id = pl.unit_id and plan_due.period_id = pl.period_id
					       and plan_due.subject = 'PLAN'
					  left join obligation report_due on report_due.unit_id = pl.unit_id and report_due.period_id = pl.period_id
					       and report_due.subject = 'REPORT'
					 where pl.id = :id"""
				.formatted(AccessScope.reachedFrom("pl.unit_id"), ROUNDS, RECALLED, dueColumns("plan_due"),
						dueColumns("report_due")))
			.param("id", planId)
			.param(AccessScope.GRANTED, access.user().grantedUnits())
			.param("today", time.today())
			.query((row,
					number) -> new Found(new PlanView.Head(planId, row.getLong("version"), Rows.id(row, "unit_id"),
							row.getString("unit_name"), period(row, "period_id", "kind", "year", "quarter"),
							Rows.day(row, "starts_on"), Rows.day(row, "ends_on"),
							Rows.oneOf(SubmissionStatus.class, row, "status"), row.getString("goals"),
							row.getBoolean("entered_for"), Set.copyOf(Rows.ids(row, "written_by")),
							row.getString("last_edited_by"), Rows.instant(row, "last_edited_at"), due(row, "plan_due_"),
							due(row, "report_due_"), report(row), row.getInt("undone_waiting"),
							List.of(JSON.readValue(row.getString("removed"), RemovedLine[].class))),
							Set.copyOf(Rows.ids(row, "reached_from")), rounds(row.getString("rounds")),
							recalled(row.getString("recalled"))))
			.optional()
			.orElseThrow(() -> new NotFoundException("plan " + planId));
	}

	private static PlanView.@Nullable ReportHead report(ResultSet row) throws SQLException {
		UUID id = Rows.id(row, "report_id");
		if (id == null) {
			return null;
		}
		return new PlanView.ReportHead(id, row.getLong("report_version"),
				Rows.oneOf(SubmissionStatus.class, row, "report_status"), row.getString("assessment"),
				row.getString("proposals"), row.getBoolean("report_entered_for"),
				Set.copyOf(Rows.ids(row, "report_written_by")), row.getString("report_last_edited_by"),
				Rows.instant(row, "report_last_edited_at"));
	}

	private static PlanView.@Nullable Due due(ResultSet row, String prefix) throws SQLException {
		UUID id = Rows.id(row, prefix + "id");
		if (id == null) {
			return null;
		}
		return new PlanView.Due(id, Rows.day(row, prefix + "due_on"), Rows.day(row, prefix + "lock_on"),
				Rows.day(row, prefix + "extended_due_on"), Rows.day(row, prefix + "first_submitted_on"),
				Rows.day(row, prefix + "accepted_on"), row.getInt(prefix + "return_count"),
				Rows.oneOf(Standing.class, row, prefix + "standing"), row.getBoolean(prefix + "frozen"),
				row.getString(prefix + "extension_reason"));
	}

	private static String dueColumns(String alias) {
		return DUE.formatted(alias, ObligationQueries.STANDING.replace("o.", alias + "."));
	}

	List<PlanView.Line> lines(UUID planId) {
		return jdbc
			.sql("""
					select l.*, person.family_name || ' ' || person.given_name as lead_name,
					       fp.kind as first_kind, fp.year as first_year, fp.quarter as first_quarter, earlier.reason as carried_reason,
					       result.outcome, result.reached, result.reason, result.carry_over,
					       coalesce(result.marked, false) as marked
					  from plan_line l
					  join reporting_period fp on fp.id = l.first_period_id
					  left join person on person.id = l.lead_person_id
					  left join report_line earlier on earlier.plan_line_id = l.carried_from_id
					  left join report_line result on result.plan_line_id = l.id
					 where l.plan_id = :id
					 order by l.position""")
			.param("id", planId)
			.query((row, number) -> new PlanView.Line(Rows.id(row, "id"), row.getInt("position"),
					PlanTaskRows.task(row), row.getString("lead_name"), Rows.id(row, "directive_id"),
					Rows.id(row, "carried_from_id"), row.getInt("carried_count"),
					period(row, "first_period_id", "first_kind", "first_year", "first_quarter"),
					row.getString("carried_reason"), Rows.oneOf(Outcome.class, row, "outcome"),
					row.getBigDecimal("reached"), row.getString("reason"), row.getObject("carry_over", Boolean.class),
					row.getBoolean("marked")))
			.list();
	}

	private static List<PlanView.Round> rounds(@Nullable String json) {
		return json == null ? List.of() : List.of(JSON.readValue(json, PlanView.Round[].class));
	}

	private static List<PlanView.Recalled> recalled(@Nullable String json) {
		return json == null ? List.of() : List.of(JSON.readValue(json, PlanView.Recalled[].class));
	}

	/**
	 * With what the round and the one before it said; of the other rounds that is much,
	 * and nobody reads it.
	 * @param number of the round; null for the last one
	 */
	Told told(UUID planId, Subject subject, @Nullable Integer number) {
		Map<UUID, PlanView.Round> found = new LinkedHashMap<>();
		Map<UUID, Content> contents = new HashMap<>();
		jdbc.sql(
				"""
						with wanted as (select coalesce(cast(:number as int), max(l.number)) as number from review_round l
						                 where l.plan_id = :id and l.subject = :subject)
						select r.id, r.subject, r.number, r.submitted_at, r.note, r.opened_at, r.decision, r.decided_by as decider, r.decided_at,
						       submitter.display_name as submitted_by, decider.display_name as decided_by, said.content, said.word_changes,
						       x.id as reason_id, x.line_id, x.text, x.answer, x.met
						  from review_round r
						 cross join wanted w
						  join app_user submitter on submitter.id = r.submitted_by
						  left join app_user decider on decider.id = r.decided_by
						  left join return_reason x on x.round_id = r.id
						  left join lateral (select r.content, r.word_changes
						                      where r.subject = :subject and r.number in (w.number, w.number - 1)
						                        and x.position is not distinct from
						                            (select min(first.position) from return_reason first where first.round_id = r.id)) said on true
						 where r.plan_id = :id
						 order by r.subject, r.number, x.position""")
			.param("id", planId)
			.param("subject", subject.name())
			.param("number", number == null ? null : number.toString())
			.query(row -> {
				UUID id = Rows.id(row, "id");
				String content = row.getString("content");
				if (content != null) {
					String words = row.getString("word_changes");
					contents.put(id,
							new Content(Snapshot.parse(content), words == null ? null : WordChanges.parse(words)));
				}
				PlanView.Round round = found.get(id);
				if (round == null) {
					round = new PlanView.Round(id, Rows.oneOf(Subject.class, row, "subject"), row.getInt("number"),
							row.getString("submitted_by"), Rows.instant(row, "submitted_at"), row.getString("note"),
							Rows.instant(row, "opened_at"), Rows.oneOf(SubmissionStatus.class, row, "decision"),
							Rows.id(row, "decider"), row.getString("decided_by"), Rows.instant(row, "decided_at"),
							new ArrayList<>());
					found.put(id, round);
				}
				UUID reasonId = Rows.id(row, "reason_id");
				if (reasonId != null) {
					round.reasons()
						.add(new PlanView.Reason(reasonId, Rows.id(row, "line_id"), row.getString("text"),
								row.getString("answer"), row.getObject("met", Boolean.class)));
				}
			});
		return new Told(List.copyOf(found.values()), contents);
	}

	private static PeriodRef period(ResultSet row, String id, String kind, String year, String quarter)
			throws SQLException {
		return new PeriodRef(Rows.id(row, id), Rows.oneOf(PeriodKind.class, row, kind), row.getInt(year),
				Rows.number(row, quarter));
	}

	/** {@code reachedFrom}: the reader's units that reach the plan's. */
	record Found(PlanView.Head head, Set<UUID> reachedFrom, List<PlanView.Round> rounds,
			List<PlanView.Recalled> recalled) {
	}

	/** {@code contents}: by round, as far as it was asked for. */
	record Told(List<PlanView.Round> rounds, Map<UUID, Content> contents) {
	}

	/**
	 * What a round said; {@code words}: its texts against those of the round before,
	 * where that was kept.
	 */
	record Content(Snapshot said, @Nullable WordChanges words) {
	}

}
