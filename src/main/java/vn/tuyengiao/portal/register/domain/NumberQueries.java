package vn.tuyengiao.portal.register.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.TakenNumber;

/** Sequences and numbers of the bodies in a scope; each method is one statement. */
@Component
@RequiredArgsConstructor
class NumberQueries {

	private static final Map<String, String> SORTS = Map.of("taken", "n.taken_at", "number", "max(n.number)");

	private final JdbcClient jdbc;

	/** Types that bear numbers, and the bodies in the scope. */
	NumberChoices choices(AccessScope scope) {
		NumberChoices choices = new NumberChoices(new ArrayList<>(), new ArrayList<>());
		jdbc.sql("""
				select * from (
				select true as of_type, t.id, t.name, t.abbreviation as symbol, t.position from document_type t
				where t.abbreviation is not null
				union all
				select false, b.id, b.name, b.suffix, b.position from issuing_body b where %s) c
				order by position, name collate "vi-x-icu", id
				""".formatted(AccessScope.condition("b.unit_id")))
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query(row -> {
				(row.getBoolean("of_type") ? choices.types() : choices.bodies()).add(new NumberChoice(
						row.getObject("id", UUID.class), row.getString("name"), row.getString("symbol")));
			});
		return choices;
	}

	List<SequenceRow> sequences(AccessScope scope, NumberFilter filter, UUID termId) {
		return jdbc.sql("""
				select t.name as type, t.abbreviation, b.name as body, b.suffix, s.last_number
				from number_sequence s
				  join document_type t on t.id = s.type_id
				  join issuing_body b on b.id = s.body_id
				where s.term_id = :term and %s
				  and s.type_id = coalesce(:type, s.type_id) and s.body_id = coalesce(:body, s.body_id)
				order by b.position, b.name collate "vi-x-icu", b.id, t.position, t.name collate "vi-x-icu", t.id
				""".formatted(AccessScope.condition("b.unit_id")))
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("term", termId)
			.param("type", filter.type(), Types.OTHER)
			.param("body", filter.body(), Types.OTHER)
			.query((row, number) -> new SequenceRow(row.getString("type"), row.getString("body"),
					reference(row, "last_number")))
			.list();
	}

	Page<NumberRow> numbers(AccessScope scope, NumberFilter filter, Pageable page) {
		List<NumberRow> rows = new ArrayList<>();
		long[] total = { 0 };
		String order = page.getSort()
			.stream()
			.filter(each -> SORTS.containsKey(each.getProperty()))
			.map(each -> SORTS.get(each.getProperty()) + " " + each.getDirection().name() + ", ")
			.collect(Collectors.joining()) + "n.taken_at desc, max(n.number) desc, coalesce(n.reservation_id, n.id)";
		jdbc.sql(
				"""
						with shown as (
						    select coalesce(n.reservation_id, n.id) as key, min(n.number) as first, max(n.number) as last, n.type_id,
						           n.body_id, n.term_id, n.elsewhere, n.note, n.taken_by, n.taken_at, count(*) over () as total,
						           row_number() over (order by %s) as place
						    from document_number n join issuing_body b on b.id = n.body_id
						    where %s and n.type_id = coalesce(:type, n.type_id) and n.body_id = coalesce(:body, n.body_id)
						      and n.term_id = coalesce(:term, n.term_id)
						    group by coalesce(n.reservation_id, n.id), n.type_id, n.body_id, n.term_id, n.elsewhere, n.note, n.taken_by, n.taken_at
						    order by place limit :limit offset :offset)
						select s.*, t.name as type, t.abbreviation, b.name as body, b.suffix, term.name as term,
						       u.display_name as taken_by_name
						from shown s
						  join document_type t on t.id = s.type_id
						  join issuing_body b on b.id = s.body_id
						  join term on term.id = s.term_id
						  join app_user u on u.id = s.taken_by
						order by s.place
						"""
					.formatted(order, AccessScope.condition("b.unit_id")))
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("type", filter.type(), Types.OTHER)
			.param("body", filter.body(), Types.OTHER)
			.param("term", filter.term(), Types.OTHER)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(row -> {
				total[0] = row.getLong("total");
				rows.add(row(row));
			});
		if (rows.isEmpty() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page, numbers(scope, filter, page.first()).getTotalElements());
		}
		return new PageImpl<>(rows, page, total[0]);
	}

	private static NumberRow row(ResultSet row) throws SQLException {
		return new NumberRow(row.getObject("key", UUID.class), reference(row, "first"), reference(row, "last"),
				row.getString("type"), row.getString("body"), row.getString("term"), row.getBoolean("elsewhere"),
				row.getString("note"), row.getString("taken_by_name"),
				row.getObject("taken_at", OffsetDateTime.class).atZoneSameInstant(VietnamTime.ZONE).toLocalDateTime(),
				null);
	}

	private static String reference(ResultSet row, String number) throws SQLException {
		return TakenNumber.reference(row.getInt(number), row.getString("abbreviation"), row.getString("suffix"));
	}

	/** Both in the administrator's order. */
	record NumberChoices(List<NumberChoice> types, List<NumberChoice> bodies) {
	}

}
