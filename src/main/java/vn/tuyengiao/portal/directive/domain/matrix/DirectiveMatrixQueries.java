package vn.tuyengiao.portal.directive.domain.matrix;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.duty.DutyState;
import vn.tuyengiao.portal.directive.domain.duty.FirstMissing;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DutyCell;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.MatrixChoice;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.MatrixChoices;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DirectiveColumn;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.DirectiveColumns;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.Filter;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix.UnitLine;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.LikePattern;
import vn.tuyengiao.portal.platform.VietnamTime;

/** DirectiveColumns, lines and cells of the matrix for units in a scope. */
@Component
@RequiredArgsConstructor
class DirectiveMatrixQueries {

	private static final String NAME_ORDER = "u.short_name collate \"vi-x-icu\"";

	private static final String COLUMNS = """
			with shown as (
			    select d.id, d.reference, d.issued_on, v.id as version_id, v.subject, count(*) over () as total
			      from directive d
			      join directive_version v on v.directive_id = d.id and v.number = d.current_number
			      join issuing_body b on b.id = d.body_id
			     where %1$s and exists (select 1 from receipt r %2$s where r.version_id = v.id and %3$s)
			     order by d.issued_on desc, d.reference, d.id limit %4$s offset :skip)
			select s.*, f.* from shown s
			 cross join lateral (
			    select count(*) filter (where %5$s) as done, count(*) filter (where %6$s) as open,
			           count(*) filter (where %7$s) as late
			      from receipt r %8$s where r.version_id = s.version_id and %3$s) f
			 order by s.issued_on desc, s.reference, s.id
			""";

	private static final String BY_NAME = """
			select u.id, u.short_name, count(*) over () as total from unit u
			 where exists (select 1 from receipt r %s
			         where r.unit_id = u.id and r.version_id = any(:versions) and %s)
			 order by %s, u.id limit :limit offset :offset
			""";

	private static final String BY_DAYS_LATE = """
			select u.id, u.short_name, count(*) over () as total from unit u
			  join (select r.unit_id, coalesce(sum(cast(:today as date) - m.due_on) filter (where %1$s), 0) as days,
			               count(*) filter (where %1$s) as late, count(m.step_id) as owed
			          from receipt r %2$s
			         where r.version_id = any(:versions) and %3$s
			         group by r.unit_id) w on w.unit_id = u.id
			 order by w.days %4$s, w.late %4$s, w.owed %4$s, %5$s, u.id limit :limit offset :offset
			""";

	private static final String CELLS = """
			select r.unit_id, r.directive_id, r.kind, r.acknowledged_on, q.name, q.evidence, m.due_on
			  from receipt r %s left join required_step q on q.id = m.step_id
			 where r.version_id = any(:versions) and r.unit_id = any(:units) %s
			""";

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

	private final VietnamTime time;

	/** One statement. */
	DirectiveColumns columns(Filter filter, AccessScope scope, int page) {
		MatrixQuery query = query(filter, scope);
		StringBuilder where = new StringBuilder("d.status = 'ISSUED'");
		if (filter.level() != null) {
			where.append(" and b.level = :level");
			query.put("level", filter.level().name());
		}
		if (filter.typeId() != null) {
			where.append(" and d.type_id = :type");
			query.put("type", filter.typeId());
		}
		if (filter.termId() != null) {
			where.append(" and d.term_id = :term");
			query.put("term", filter.termId());
		}
		if (StringUtils.hasText(filter.words())) {
			where.append("""
					and (fold(d.reference) like '%' || fold(:words) || '%'
					     or fold(v.subject) like '%' || fold(:words) || '%')""");
			query.put("words", LikePattern.literal(filter.words()));
		}
		query.put("skip", (long) page * DirectiveMatrix.COLUMNS);
		int[] total = { 0 };
		List<DirectiveColumn> columns = jdbc
			.sql(COLUMNS.formatted(where, query.firstMissing(), query.cell(), DirectiveMatrix.COLUMNS,
					FirstMissing.DONE, FirstMissing.OPEN, FirstMissing.LATE, FirstMissing.JOIN))
			.params(query.parameters)
			.query((row, number) -> {
				total[0] = row.getInt("total");
				return column(row);
			})
			.list();
		return new DirectiveColumns(columns, page, total[0]);
	}

	/** Two statements: the units of the page, and their cells. */
	Page<UnitLine> lines(Filter filter, AccessScope scope, List<DirectiveColumn> columns, Pageable page) {
		MatrixQuery query = query(filter, scope);
		query.put("versions", columns.stream().map(DirectiveColumn::versionId).toArray(UUID[]::new));
		Map<UUID, UnitLine> lines = new LinkedHashMap<>();
		long[] total = { 0 };
		jdbc.sql(units(query, page.getSort()))
			.params(query.parameters)
			.param("limit", page.isPaged() ? page.getPageSize() : null, Types.INTEGER)
			.param("offset", page.isPaged() ? page.getOffset() : 0)
			.query(row -> {
				total[0] = row.getLong("total");
				UUID id = row.getObject("id", UUID.class);
				lines.put(id, new UnitLine(id, row.getString("short_name"), new ArrayList<>()));
			});
		if (lines.isEmpty()) {
			return page.isPaged() && page.getPageNumber() > 0
					? new PageImpl<>(List.of(), page, lines(filter, scope, columns, page.first()).getTotalElements())
					: new PageImpl<>(List.of(), page, 0);
		}
		query.put("units", lines.keySet().toArray(UUID[]::new));
		LocalDate today = time.today();
		jdbc.sql(CELLS.formatted(FirstMissing.JOIN, query.ofStep())).params(query.parameters).query(row -> {
			lines.get(row.getObject("unit_id", UUID.class)).cells().add(cell(row, today));
		});
		return new PageImpl<>(List.copyOf(lines.values()), page, total[0]);
	}

	/** One statement. */
	MatrixChoices choices() {
		MatrixChoices choices = new MatrixChoices(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		jdbc.sql(CHOICES).query(row -> {
			MatrixChoice choice = new MatrixChoice(row.getObject("id", UUID.class), row.getString("name"));
			(switch (row.getString("kind")) {
				case "TYPE" -> choices.types();
				case "TERM" -> choices.terms();
				default -> choices.steps();
			}).add(choice);
		});
		return choices;
	}

	private static String units(MatrixQuery query, Sort sort) {
		Sort.Order behind = sort.getOrderFor(DirectiveMatrix.BEHIND);
		if (behind != null) {
			return BY_DAYS_LATE.formatted(FirstMissing.LATE, FirstMissing.JOIN, query.cell(),
					behind.isDescending() ? "desc" : "asc", NAME_ORDER);
		}
		Sort.Order name = sort.getOrderFor(DirectiveMatrix.UNIT);
		return BY_NAME.formatted(query.firstMissing(), query.cell(),
				name != null && name.isDescending() ? NAME_ORDER + " desc" : NAME_ORDER);
	}

	private MatrixQuery query(Filter filter, AccessScope scope) {
		MatrixQuery query = new MatrixQuery(filter.stepId() != null);
		query.put(AccessScope.PARAMETER, scope.rootArray());
		query.put("today", time.today());
		if (filter.stepId() != null) {
			query.put("step", filter.stepId());
		}
		return query;
	}

	private static DirectiveColumn column(ResultSet row) throws SQLException {
		return new DirectiveColumn(row.getObject("id", UUID.class), row.getObject("version_id", UUID.class),
				row.getString("reference"), row.getObject("issued_on", LocalDate.class), row.getString("subject"),
				row.getInt("done"), row.getInt("open"), row.getInt("late"));
	}

	private static DutyCell cell(ResultSet row, LocalDate today) throws SQLException {
		LocalDate dueOn = row.getObject("due_on", LocalDate.class);
		String evidence = row.getString("evidence");
		return new DutyCell(row.getObject("directive_id", UUID.class), RecipientKind.valueOf(row.getString("kind")),
				row.getObject("acknowledged_on") != null, evidence == null ? null : StepEvidence.valueOf(evidence),
				row.getString("name"), dueOn, DutyState.of(dueOn, today),
				dueOn == null ? 0 : (int) ChronoUnit.DAYS.between(dueOn, today));
	}

	private static final class MatrixQuery {

		private final Map<String, Object> parameters = new HashMap<>();

		private final boolean narrowed;

		private MatrixQuery(boolean narrowed) {
			this.narrowed = narrowed;
		}

		private void put(String name, Object value) {
			parameters.put(name, value);
		}

		/** Condition on {@code receipt r} and {@code m}: what the reader is shown. */
		private String cell() {
			return AccessScope.condition("r.unit_id") + ofStep();
		}

		private String ofStep() {
			return narrowed ? " and m.step_id = :step" : "";
		}

		/** Only needed to be asked for where a step narrows the cells. */
		private String firstMissing() {
			return narrowed ? FirstMissing.JOIN : "";
		}

	}

}
