package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.LikePattern;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.BodyLevel;

/**
 * Units by the directives in force that they received, as far as the signed-in user may
 * read: in each cell the first step that is missing.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveMatrix {

	/** The order that puts those first who are most days late with what is shown. */
	public static final String BEHIND = "behind";

	/** The order by the unit's name. */
	public static final String UNIT = "unit";

	/** The most directives side by side. */
	public static final int COLUMNS = 60;

	private static final String NAME_ORDER = "u.short_name collate \"vi-x-icu\"";

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

	private final Access access;

	private final VietnamTime time;

	/**
	 * The directives that stand side by side, the newest first, each with its counts over
	 * all units in the reader's scope.
	 * @param page of {@value #COLUMNS} directives, from 0
	 */
	public Columns columns(Filter filter, int page) {
		Query query = query(filter);
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
			where.append(" and (fold(d.reference) like '%' || fold(:words) || '%'"
					+ " or fold(v.subject) like '%' || fold(:words) || '%')");
			query.put("words", LikePattern.literal(filter.words()));
		}
		query.put("skip", (long) page * COLUMNS);
		int[] total = { 0 };
		List<Column> columns = jdbc
			.sql("with shown as (select d.id, d.reference, d.issued_on, v.id as version_id, v.subject, count(*) over () as total"
					+ " from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number"
					+ " join issuing_body b on b.id = d.body_id where " + where + " and exists (select 1 from receipt r"
					+ query.firstMissing() + " where r.version_id = v.id and " + query.cell()
					+ ") order by d.issued_on desc, d.reference, d.id limit " + COLUMNS + " offset :skip)"
					+ " select s.*, f.* from shown s cross join lateral (select count(*) filter (where "
					+ FirstMissing.DONE + ") as done, count(*) filter (where " + FirstMissing.OPEN
					+ ") as open, count(*) filter (where " + FirstMissing.LATE + ") as late from receipt r"
					+ FirstMissing.JOIN + " where r.version_id = s.version_id and " + query.cell()
					+ ") f order by s.issued_on desc, s.reference, s.id")
			.params(query.parameters)
			.query((row, number) -> {
				total[0] = row.getInt("total");
				return column(row);
			})
			.list();
		return new Columns(columns, page, total[0]);
	}

	/**
	 * One page of the units that received any of the columns, by name or by
	 * {@link #BEHIND}, each with its cells. A page past the end is empty and knows the
	 * total.
	 */
	public Page<Line> lines(Filter filter, List<Column> columns, Pageable page) {
		if (columns.isEmpty()) {
			return new PageImpl<>(List.of(), page, 0);
		}
		Query query = query(filter);
		query.put("versions", columns.stream().map(Column::versionId).toArray(UUID[]::new));
		Map<UUID, Line> lines = new LinkedHashMap<>();
		long[] total = { 0 };
		String limits = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
		jdbc.sql(units(query, page.getSort()) + limits).params(query.parameters).query(row -> {
			total[0] = row.getLong("total");
			UUID id = row.getObject("id", UUID.class);
			lines.put(id, new Line(id, row.getString("short_name"), new ArrayList<>()));
		});
		if (lines.isEmpty()) {
			return page.isPaged() && page.getPageNumber() > 0
					? new PageImpl<>(List.of(), page, lines(filter, columns, page.first()).getTotalElements())
					: new PageImpl<>(List.of(), page, 0);
		}
		query.put("units", lines.keySet().toArray(UUID[]::new));
		LocalDate today = time.today();
		jdbc.sql(
				"select r.unit_id, r.directive_id, r.kind, r.acknowledged_on, q.name, q.evidence, m.due_on from receipt r"
						+ FirstMissing.JOIN + " left join required_step q on q.id = m.step_id"
						+ " where r.version_id = any(:versions) and r.unit_id = any(:units)" + query.ofStep())
			.params(query.parameters)
			.query(row -> {
				lines.get(row.getObject("unit_id", UUID.class)).cells().add(cell(row, today));
			});
		return new PageImpl<>(List.copyOf(lines.values()), page, total[0]);
	}

	/** What the matrix can be narrowed to. */
	public Choices choices() {
		Choices choices = new Choices(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		jdbc.sql(CHOICES).query(row -> {
			Choice choice = new Choice(row.getObject("id", UUID.class), row.getString("name"));
			(switch (row.getString("kind")) {
				case "TYPE" -> choices.types();
				case "TERM" -> choices.terms();
				default -> choices.steps();
			}).add(choice);
		});
		return choices;
	}

	private static String units(Query query, Sort sort) {
		Sort.Order behind = sort.getOrderFor(BEHIND);
		String head = "select u.id, u.short_name, count(*) over () as total from unit u ";
		if (behind == null) {
			Sort.Order name = sort.getOrderFor(UNIT);
			return head + "where exists (select 1 from receipt r" + query.firstMissing()
					+ " where r.unit_id = u.id and r.version_id = any(:versions) and " + query.cell() + ") order by "
					+ NAME_ORDER + (name != null && name.isDescending() ? " desc" : "") + ", u.id";
		}
		String direction = behind.isDescending() ? " desc, " : ", ";
		return head + "join (select r.unit_id, coalesce(sum(cast(:today as date) - m.due_on) filter (where "
				+ FirstMissing.LATE + "), 0) as days, count(*) filter (where " + FirstMissing.LATE
				+ ") as late, count(m.step_id) as owed from receipt r" + FirstMissing.JOIN
				+ " where r.version_id = any(:versions) and " + query.cell()
				+ " group by r.unit_id) w on w.unit_id = u.id order by w.days" + direction + "w.late" + direction
				+ "w.owed" + direction + NAME_ORDER + ", u.id";
	}

	private Query query(Filter filter) {
		Query query = new Query(filter.stepId() != null);
		query.put(AccessScope.PARAMETER, access.readable().rootArray());
		query.put("today", time.today());
		if (filter.stepId() != null) {
			query.put("step", filter.stepId());
		}
		return query;
	}

	private static Column column(ResultSet row) throws SQLException {
		return new Column(row.getObject("id", UUID.class), row.getObject("version_id", UUID.class),
				row.getString("reference"), row.getObject("issued_on", LocalDate.class), row.getString("subject"),
				row.getInt("done"), row.getInt("open"), row.getInt("late"));
	}

	private static Cell cell(ResultSet row, LocalDate today) throws SQLException {
		LocalDate dueOn = row.getObject("due_on", LocalDate.class);
		String evidence = row.getString("evidence");
		return new Cell(row.getObject("directive_id", UUID.class), RecipientKind.valueOf(row.getString("kind")),
				row.getObject("acknowledged_on") != null, evidence == null ? null : StepEvidence.valueOf(evidence),
				row.getString("name"), dueOn, DutyState.of(dueOn, today),
				dueOn == null ? 0 : (int) ChronoUnit.DAYS.between(dueOn, today));
	}

	/**
	 * What the matrix is narrowed to; null stands for any.
	 *
	 * @param stepId only cells whose first missing step it is
	 * @param words in number or subject; tones and đ folded
	 */
	public record Filter(BodyLevel level, UUID typeId, UUID termId, UUID stepId, String words) {
	}

	/** A directive with the number of units that are done, under way and late with it. */
	public record Column(UUID directiveId, UUID versionId, String reference, LocalDate issuedOn, String subject,
			int done, int open, int late) {
	}

	/** One page of directives, of so many in all. */
	public record Columns(List<Column> shown, int page, int total) {
	}

	/** One unit, with a cell for each of the shown directives that it received. */
	public record Line(UUID unitId, String unitName, List<Cell> cells) {
	}

	/**
	 * Where a unit stands with a directive.
	 *
	 * @param acknowledged the version in force
	 * @param evidence of the first missing step; null if none is missing, as are
	 * {@code stepName} and {@code dueOn}
	 * @param daysLate past the due date of that step; negative before it
	 */
	public record Cell(UUID directiveId, RecipientKind kind, boolean acknowledged, StepEvidence evidence,
			String stepName, LocalDate dueOn, DutyState state, int daysLate) {
	}

	/** Types, terms and steps that stand in directives. */
	public record Choices(List<Choice> types, List<Choice> terms, List<Choice> steps) {
	}

	/** One of them. */
	public record Choice(UUID id, String name) {
	}

	private static final class Query {

		private final Map<String, Object> parameters = new HashMap<>();

		private final boolean narrowed;

		private Query(boolean narrowed) {
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
