package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.LikePattern;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.BodyLevel;

/** The register of directives as the signed-in user sees it, page by page. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveRegister {

	private static final String FROM = " from directive d"
			+ " join directive_version v on v.directive_id = d.id and v.number = greatest(d.current_number, 1)"
			+ " join document_type t on t.id = d.type_id join issuing_body b on b.id = d.body_id where ";

	private static final String OWN_RECEIPT = "exists (select 1 from receipt r where r.version_id = v.id and %s and "
			+ AccessScope.condition("r.unit_id") + ")";

	private static final String OWN_DUTY = "d.status = 'ISSUED' and exists (select 1 from directive_duty o"
			+ " where o.directive_id = d.id and o.done_on is null and %s and " + AccessScope.condition("o.unit_id")
			+ ")";

	/** A commune is not told what is still in preparation. */
	private static final String IN_OFFICE = " and exists (select 1 from unit_closure office"
			+ " where office.descendant_id = d.unit_id and office.ancestor_id = any(:officeRoots))";

	private static final String DRAFTING = "exists (select 1 from directive_version w where w.directive_id = d.id"
			+ " and w.issued_at is null)" + IN_OFFICE;

	private static final String PRESENTED = "exists (select 1 from directive_version w"
			+ " join directive_presentation p on p.version_id = w.id and p.returned_at is null"
			+ " where w.directive_id = d.id and w.issued_at is null)" + IN_OFFICE;

	private static final String UNREAD = OWN_RECEIPT.formatted("r.opened_at is null");

	/** What the list may be sorted by, under the name that stands in the address. */
	private static final Map<String, String> ORDERS = Map.of("reference", "d.reference collate \"vi-x-icu\"", "issued",
			"d.issued_on", "subject", "v.subject collate \"vi-x-icu\"", "body", "b.name collate \"vi-x-icu\"", "status",
			"d.status");

	private final JdbcClient jdbc;

	private final DirectiveAccess sight;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	/**
	 * One page; without an order in the request: what the reader's own units have not
	 * opened comes first, then the newest.
	 */
	public Page<DirectiveRow> page(DirectiveFilter filter, Pageable page) {
		Where where = where(filter);
		String limits = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
		long[] total = { 0 };
		List<DirectiveRow> rows = select(where, page.getSort(), limits).query((row, number) -> {
			total[0] = row.getLong("total");
			return row(row);
		}).list();
		if (rows.isEmpty() && page.isPaged() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page, page(filter, page.first()).getTotalElements());
		}
		return new PageImpl<>(rows, page, total[0]);
	}

	/** All lines in the page's order, one by one from the database. */
	public void each(DirectiveFilter filter, Sort sort, Consumer<Stream<DirectiveRow>> reader) {
		try (Stream<DirectiveRow> rows = select(where(filter), sort, "").withFetchSize(500)
			.query((row, number) -> row(row))
			.stream()) {
			reader.accept(rows);
		}
	}

	/** Whether the reader may register directives somewhere. */
	public boolean mayRegister() {
		return access.user().may(Permission.REGISTER);
	}

	/** The units in whose register the reader may write, in Vietnamese order. */
	public List<UnitView> keepers() {
		return organization.units(access.user().rootsOf(Permission.REGISTER));
	}

	/**
	 * Whether the list tells of the reader's own units rather than of those below him.
	 */
	public boolean ofOwnUnits() {
		return access.user().may(Permission.EDIT);
	}

	private JdbcClient.StatementSpec select(Where where, Sort sort, String limits) {
		String scope = AccessScope.condition("r.unit_id");
		String duties = AccessScope.condition("o.unit_id");
		return jdbc
			.sql("select p.*, r.receipts, r.opened, r.acknowledged, o.open, o.late, o.next_due, o.next_step from (select d.id,"
					+ " d.reference, d.issued_on, d.direction, d.status, d.current_number, t.name as type_name, b.name as body_name,"
					+ " b.level, v.id as version_id, v.subject, v.urgency, count(*) over () as total, row_number() over ("
					+ orderBy(sort) + ") as place," + " (" + DRAFTING + ") as drafting" + FROM + where.sql
					+ " order by place" + limits + ") p"
					+ " left join lateral (select count(*) as receipts, count(r.opened_at) as opened,"
					+ " count(r.acknowledged_at) as acknowledged from receipt r where r.version_id = p.version_id and "
					+ scope + ") r on true"
					+ " left join lateral (select count(*) as open, count(*) filter (where o.due_on < :today) as late,"
					+ " min(o.due_on) as next_due, (array_agg(q.name order by o.position, o.due_on))[1] as next_step"
					+ " from directive_duty o join required_step q on q.id = o.step_id"
					+ " where o.directive_id = p.id and p.status = 'ISSUED' and o.done_on is null and " + duties
					+ ") o on true order by p.place")
			.params(where.parameters);
	}

	private Where where(DirectiveFilter filter) {
		Where where = new Where();
		where.sql.append(DirectiveAccess.VISIBLE);
		where.parameters.put(AccessScope.PARAMETER, access.readable().rootArray());
		where.parameters.put("officeRoots", sight.officeRoots());
		where.parameters.put("today", time.today());
		if (StringUtils.hasText(filter.words())) {
			where.and("""
					(fold(d.reference) like '%' || fold(:like) || '%' or fold(v.subject) like '%' || fold(:like) || '%'
					 or exists (select 1 from directive_document dd left join stored_file f on f.id = dd.file_id
					   where dd.version_id = v.id and (fold(dd.reference) like '%' || fold(:like) || '%'
					     or fold(dd.subject) like '%' || fold(:like) || '%'
					     or to_tsvector('simple', fold(f.text)) @@ plainto_tsquery('simple', fold(:words)))))""",
					"words", filter.words().strip());
			where.parameters.put("like", LikePattern.literal(filter.words()));
		}
		where.andEquals("d.status", "status", filter.status());
		where.andEquals("d.direction", "direction", filter.direction());
		where.andEquals("b.level", "level", filter.level());
		if (filter.typeId() != null) {
			where.and("d.type_id = :type", "type", filter.typeId());
		}
		if (filter.termId() != null) {
			where.and("d.term_id = :term", "term", filter.termId());
		}
		if (filter.from() != null) {
			where.and("d.issued_on >= :from", "from", filter.from());
		}
		if (filter.to() != null) {
			where.and("d.issued_on <= :to", "to", filter.to());
		}
		if (filter.state() != null) {
			where.sql.append(" and ").append(switch (filter.state()) {
				case UNREAD -> "d.status = 'ISSUED' and " + UNREAD;
				case OPEN -> OWN_DUTY.formatted("true");
				case LATE -> OWN_DUTY.formatted("o.due_on < :today");
				case DRAFTING -> "d.status <> 'WITHDRAWN' and " + DRAFTING;
				case PRESENTED -> "d.status <> 'WITHDRAWN' and " + PRESENTED;
			});
		}
		return where;
	}

	private String orderBy(Sort sort) {
		StringBuilder order = new StringBuilder("order by ");
		sort.stream()
			.filter(wanted -> ORDERS.containsKey(wanted.getProperty()))
			.forEach(wanted -> order.append(ORDERS.get(wanted.getProperty()))
				.append(wanted.isDescending() ? " desc, " : ", "));
		if (order.length() == "order by ".length() && ofOwnUnits()) {
			order.append("(d.status = 'ISSUED' and ").append(UNREAD).append(") desc, ");
		}
		return order.append("coalesce(v.issued_at, v.created_at) desc, d.id").toString();
	}

	private static DirectiveRow row(ResultSet row) throws SQLException {
		return new DirectiveRow(row.getObject("id", java.util.UUID.class), row.getString("reference"),
				row.getObject("issued_on", LocalDate.class), Direction.valueOf(row.getString("direction")),
				DirectiveStatus.valueOf(row.getString("status")), row.getInt("current_number"),
				row.getBoolean("drafting"), row.getString("type_name"), row.getString("body_name"),
				BodyLevel.valueOf(row.getString("level")), row.getString("subject"),
				Urgency.valueOf(row.getString("urgency")), row.getInt("receipts"), row.getInt("opened"),
				row.getInt("acknowledged"), row.getInt("open"), row.getInt("late"),
				row.getObject("next_due", LocalDate.class), row.getString("next_step"));
	}

	private static final class Where {

		private final StringBuilder sql = new StringBuilder();

		private final Map<String, Object> parameters = new HashMap<>();

		private void and(String condition, String name, Object value) {
			sql.append(" and ").append(condition);
			parameters.put(name, value);
		}

		private void andEquals(String column, String name, Enum<?> value) {
			if (value != null) {
				and(column + " = :" + name, name, value.name());
			}
		}

	}

}
