package vn.tuyengiao.portal.register.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;
import vn.tuyengiao.portal.register.TakenNumber;

/** Sequences and numbers of the bodies in a scope; each method is one statement. */
@Component
@RequiredArgsConstructor
class NumberQueries {

	private static final ListStatement NUMBERS = ListStatement
		.of("""
				with shown as (
				    select coalesce(n.reservation_id, n.id) as key, min(n.number) as first, max(n.number) as last, n.type_id,
				           n.body_id, n.term_id, n.elsewhere, n.note, n.taken_by, n.taken_at, count(*) over () as total,
				           row_number() over ({order}) as place
				    from document_number n join issuing_body b on b.id = n.body_id
				    where {where}
				    group by coalesce(n.reservation_id, n.id), n.type_id, n.body_id, n.term_id, n.elsewhere, n.note, n.taken_by, n.taken_at
				    order by place {page})
				select s.*, t.name as type, t.abbreviation, b.name as body, b.suffix, term.name as term,
				       u.display_name as taken_by_name
				from shown s
				  join document_type t on t.id = s.type_id
				  join issuing_body b on b.id = s.body_id
				  join term on term.id = s.term_id
				  join app_user u on u.id = s.taken_by
				order by s.place
				""")
		.order("taken", "n.taken_at")
		.order("number", "max(n.number)")
		.last("n.taken_at desc, max(n.number) desc, coalesce(n.reservation_id, n.id)");

	private final JdbcClient jdbc;

	private final ListQueries lists;

	/** Types that bear numbers, the bodies in the scope, and all terms. */
	NumberChoices choices(AccessScope scope) {
		NumberChoices choices = new NumberChoices(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		jdbc.sql(
				"""
						select * from (
						select 'TYPE' as what, t.id, t.name, t.abbreviation as symbol, t.position, null::date as starts_on, null::date as ends_on
						from document_type t
						where t.abbreviation is not null
						union all
						select 'BODY', b.id, b.name, b.suffix, b.position, null, null from issuing_body b where %s
						union all
						select 'TERM', term.id, term.name, '', 0, term.starts_on, term.ends_on from term) c
						order by starts_on desc, position, name collate "vi-x-icu", id
						"""
					.formatted(AccessScope.condition("b.unit_id")))
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query(row -> {
				if ("TERM".equals(row.getString("what"))) {
					choices.terms()
						.add(new TermView(Rows.id(row, "id"), row.getString("name"), Rows.day(row, "starts_on"),
								Rows.day(row, "ends_on")));
				}
				else {
					("TYPE".equals(row.getString("what")) ? choices.types() : choices.bodies())
						.add(new NumberChoice(Rows.id(row, "id"), row.getString("name"), row.getString("symbol")));
				}
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
				order by b.position, b.name collate numbered, b.id, t.position, t.name collate "vi-x-icu", t.id
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
		return lists.page(NUMBERS,
				new Conditions().and(AccessScope.condition("b.unit_id"), AccessScope.PARAMETER, scope.rootArray())
					.equal("n.type_id", "type", filter.type())
					.equal("n.body_id", "body", filter.body())
					.equal("n.term_id", "term", filter.term()),
				page, NumberQueries::row);
	}

	private static NumberRow row(ResultSet row, int index) throws SQLException {
		return new NumberRow(Rows.id(row, "key"), reference(row, "first"), reference(row, "last"),
				row.getString("type"), row.getString("body"), row.getString("term"), row.getBoolean("elsewhere"),
				row.getString("note"), row.getString("taken_by_name"),
				LocalDateTime.ofInstant(Rows.instant(row, "taken_at"), VietnamTime.ZONE), null);
	}

	private static String reference(ResultSet row, String number) throws SQLException {
		return TakenNumber.reference(row.getInt(number), row.getString("abbreviation"), row.getString("suffix"));
	}

	/** Types and bodies in the administrator's order, the newest term first. */
	record NumberChoices(List<NumberChoice> types, List<NumberChoice> bodies, List<TermView> terms) {
	}

}
