package vn.tuyengiao.portal.directive.domain.matrix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.duty.ConferenceShare;
import vn.tuyengiao.portal.directive.domain.duty.DutyState;
import vn.tuyengiao.portal.directive.domain.duty.FirstMissing;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DirectiveColumn;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DirectiveColumns;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DutyCell;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.Filter;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.MatrixChoice;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.MatrixChoices;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.UnitLine;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.Percent;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Columns, lines and cells of the matrix for units in a scope. */
@Component
@RequiredArgsConstructor
class DirectiveMatrixQueries {

	private static final String NAME_ORDER = "u.short_name collate numbered";

	private static final String IN_SCOPE = AccessScope.condition("r.unit_id");

	/** What the reader is shown where a step narrows the cells. */
	private static final String OF_STEP = """
			(%s and m.step_id = :step)
			""".formatted(IN_SCOPE);

	private static final String COLUMN_ROWS = """
			with shown as (
			    select d.id, d.reference, d.issued_on, v.id as version_id, v.subject, count(*) over () as total
			      from directive d
			      join directive_version v on v.directive_id = d.id and v.number = d.current_number
			      join issuing_body b on b.id = d.body_id
			      join document_type t on t.id = d.type_id
			     where {where} and exists (select 1 from receipt r %1$s where r.version_id = v.id and %2$s)
			     {order} {page})
			select s.*, f.* from shown s
			 cross join lateral (
			    select count(*) filter (where %3$s) as done, count(*) filter (where %4$s) as open,
			           count(*) filter (where %5$s) as late
			      from receipt r %6$s where r.version_id = s.version_id and %2$s) f
			 order by s.issued_on desc, s.reference collate numbered, s.id
			""";

	private static final ListStatement COLUMNS = columns(COLUMN_ROWS.formatted("", IN_SCOPE, FirstMissing.DONE,
			FirstMissing.OPEN, FirstMissing.LATE, FirstMissing.JOIN));

	private static final ListStatement COLUMNS_OF_STEP = columns(COLUMN_ROWS.formatted(FirstMissing.JOIN, OF_STEP,
			FirstMissing.DONE, FirstMissing.OPEN, FirstMissing.LATE, FirstMissing.JOIN));

	/** The conditions are on {@code receipt r} and its first missing step {@code m}. */
	private static final String LINE_ROWS = """
			select u.id, u.short_name, count(*) over () as total from unit u
			 where exists (select 1 from receipt r %s where r.unit_id = u.id and {where}) {order} {page}
			""";

	private static final ListStatement LINES = lines(LINE_ROWS.formatted(""));

	private static final ListStatement LINES_OF_STEP = lines(LINE_ROWS.formatted(FirstMissing.JOIN));

	private static final ListStatement LINES_BY_DAYS_LATE = lines("""
			select u.id, u.short_name, count(*) over () as total from unit u
			  join (select r.unit_id, coalesce(sum(cast(:today as date) - m.due_on) filter (where %1$s), 0) as days,
			               count(*) filter (where %1$s) as late, count(m.step_id) as owed
			          from receipt r %2$s
			         where {where}
			         group by r.unit_id) w on w.unit_id = u.id
			 {order} {page}
			""".formatted(FirstMissing.LATE, FirstMissing.JOIN)).order(DirectiveMatrix.BEHIND,
			"(w.days, w.late, w.owed)");

	private static final String CELLS = """
			select r.unit_id, r.directive_id, r.kind, r.acknowledged_on, q.name, q.evidence, m.due_on, x.reached, x.obliged,
			       coalesce(k.waiting, 0) as tasks
			  from receipt r %s left join required_step q on q.id = m.step_id
			  left join (select e.unit_id, e.directive_id, %s as reached, %s as obliged
			               from directive_evidence e
			              where e.evidence = 'CONFERENCE' and e.unit_id = any(:units)
			              group by e.unit_id, e.directive_id) x on x.unit_id = r.unit_id and x.directive_id = r.directive_id
			  left join (select t.unit_id, t.directive_id, count(*) as waiting
			               from task t
			              where t.unit_id = any(:units) and t.directive_id is not null and t.status in ('GIVEN', 'STARTED', 'RETURNED')
			              group by t.unit_id, t.directive_id) k on k.unit_id = r.unit_id and k.directive_id = r.directive_id
			 where r.version_id = any(:versions) and r.unit_id = any(:units)
			   and (cast(:step as uuid) is null or m.step_id = cast(:step as uuid))
			"""
		.formatted(FirstMissing.JOIN, ConferenceShare.REACHED, ConferenceShare.OBLIGED);

	private static final String CHOICES = """
			select 'TYPE' as kind, t.id, t.name, t.position as place from document_type t
			 where exists (select 1 from directive d where d.type_id = t.id and d.status = 'ISSUED')
			union all
			select 'TERM', t.id, t.name, current_date - t.starts_on from term t
			 where exists (select 1 from directive d where d.term_id = t.id and d.status = 'ISSUED')
			union all
			select 'STEP', q.id, q.name, q.position from required_step q
			 where exists (select 1 from directive_step s where s.step_id = q.id)
			 order by kind, place, name""";

	private final JdbcClient jdbc;

	private final ListQueries lists;

	private final VietnamTime time;

	/** One statement. */
	DirectiveColumns columns(Filter filter, AccessScope scope, int page, int size) {
		Conditions where = with(filter, new Conditions().and("d.status = 'ISSUED'"))
			.with(AccessScope.PARAMETER, scope.rootArray())
			.equal("b.level", "level", filter.level())
			.equal("d.type_id", "type", filter.typeId())
			.equal("d.term_id", "term", filter.termId())
			.words(filter.words(), "d.search", "v.search", "t.search");
		Page<DirectiveColumn> columns = lists.page(filter.stepId() == null ? COLUMNS : COLUMNS_OF_STEP, where,
				PageRequest.of(page, size), DirectiveMatrixQueries::column);
		return new DirectiveColumns(columns.getContent(), page, size, (int) columns.getTotalElements());
	}

	/** Two statements: the units of the page, and their cells. */
	Page<UnitLine> lines(Filter filter, AccessScope scope, List<DirectiveColumn> columns, Pageable page) {
		UUID[] versions = columns.stream().map(DirectiveColumn::versionId).toArray(UUID[]::new);
		Conditions where = with(filter,
				new Conditions().and(IN_SCOPE, AccessScope.PARAMETER, scope.rootArray())
					.and("r.version_id = any(:versions)", "versions", versions)
					.and("m.step_id = :step", "step", filter.stepId()));
		Map<UUID, UnitLine> lines = new HashMap<>();
		Page<UnitLine> found = lists.page(list(filter, page.getSort()), where, page, (row, number) -> {
			UUID id = Rows.id(row, "id");
			lines.put(id, new UnitLine(id, row.getString("short_name"), new ArrayList<>()));
			return lines.get(id);
		});
		if (lines.isEmpty()) {
			return found;
		}
		LocalDate today = time.today();
		jdbc.sql(CELLS)
			.param("versions", versions)
			.param("units", lines.keySet().toArray(UUID[]::new))
			.param("step", filter.stepId() == null ? null : filter.stepId().toString())
			.query(row -> {
				Objects.requireNonNull(lines.get(Rows.id(row, "unit_id"))).cells().add(cell(row, today));
			});
		return found;
	}

	/** One statement. */
	MatrixChoices choices() {
		MatrixChoices choices = new MatrixChoices(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		jdbc.sql(CHOICES).query(row -> {
			MatrixChoice choice = new MatrixChoice(Rows.id(row, "id"), row.getString("name"));
			(switch (row.getString("kind")) {
				case "TYPE" -> choices.types();
				case "TERM" -> choices.terms();
				default -> choices.steps();
			}).add(choice);
		});
		return choices;
	}

	/** What the statements themselves name. */
	private Conditions with(Filter filter, Conditions where) {
		where.with("today", time.today());
		return filter.stepId() == null ? where : where.with("step", filter.stepId());
	}

	private static ListStatement list(Filter filter, Sort sort) {
		if (sort.getOrderFor(DirectiveMatrix.BEHIND) != null) {
			return LINES_BY_DAYS_LATE;
		}
		return filter.stepId() == null ? LINES : LINES_OF_STEP;
	}

	private static ListStatement columns(String rows) {
		return ListStatement.of(rows).last("d.issued_on desc, d.reference, d.id");
	}

	private static ListStatement lines(String rows) {
		return ListStatement.of(rows).order(DirectiveMatrix.UNIT, NAME_ORDER).last("%s, u.id".formatted(NAME_ORDER));
	}

	private static DirectiveColumn column(ResultSet row, int number) throws SQLException {
		return new DirectiveColumn(Rows.id(row, "id"), Rows.id(row, "version_id"), row.getString("reference"),
				Rows.day(row, "issued_on"), row.getString("subject"), row.getInt("done"), row.getInt("open"),
				row.getInt("late"));
	}

	private static DutyCell cell(ResultSet row, LocalDate today) throws SQLException {
		LocalDate dueOn = Rows.day(row, "due_on");
		return new DutyCell(Rows.id(row, "directive_id"), Rows.oneOf(RecipientKind.class, row, "kind"),
				row.getObject("acknowledged_on") != null, Rows.oneOf(StepEvidence.class, row, "evidence"),
				row.getString("name"), dueOn, DutyState.of(dueOn, today),
				dueOn == null ? 0 : (int) ChronoUnit.DAYS.between(dueOn, today),
				Percent.of(row.getInt("reached"), row.getInt("obliged")), row.getInt("tasks"));
	}

}
