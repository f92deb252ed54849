package vn.tuyengiao.portal.paper.domain.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads the list of documents; each method is one statement. */
@Component
@RequiredArgsConstructor
class PaperBookQueries {

	private static final String YEAR = """
			extract(year from coalesce(p.dated_on, (p.last_edited_at at time zone 'Asia/Ho_Chi_Minh')::date))::int""";

	private static final String PROGRESS = """
			case when p.signed_file_id is not null then 'SIGNED' when p.status = 'ISSUED' then 'ISSUED'
			     when p.presented_at is not null then 'PRESENTED' else 'DRAFT' end""";

	/**
	 * What was issued in the scope or sent to its units; drafts where they are written.
	 */
	private static final String SEEN = """
			(p.status = 'ISSUED' and (%s or p.addressees && :scopeRoots) or p.status = 'DRAFT' and p.unit_id = any(:writes))"""
		.formatted(AccessScope.condition("p.unit_id"));

	private static final ListStatement PAPERS = ListStatement
		.of("""
				select p.id, p.kind, p.record_id, u.name as unit_name, p.reference, p.subject, p.dated_on, %s as progress,
				       w.display_name as editor, coalesce(p.issued_at, p.last_edited_at) as last_at, count(*) over () as total
				  from paper p
				  join unit u on u.id = p.unit_id
				  join app_user w on w.id = coalesce(p.issued_by, p.last_edited_by)
				 where {where}
				 {order} {page}"""
			.formatted(PROGRESS))
		.order("day", "coalesce(p.dated_on, (p.last_edited_at at time zone 'Asia/Ho_Chi_Minh')::date)")
		.order("number", "p.reference collate numbered")
		.order("unit", "u.short_name collate numbered")
		.last("coalesce(p.issued_at, p.last_edited_at) desc, p.id");

	private static final String YEARS = """
			select array_agg(distinct %s::text) as years from paper p where {where}""".formatted(YEAR);

	private final ListQueries lists;

	Page<PaperRow> page(PaperFilter filter, AccessScope scope, UUID[] writes, Pageable page) {
		Conditions wanted = seen(scope, writes).words(filter.words(), "p.search")
			.equal("p.kind", "kind", filter.kind())
			.and(YEAR + " = :year", "year", filter.year())
			.and("(" + PROGRESS + ") = :progress", "progress",
					filter.progress() == null ? null : filter.progress().name());
		return lists.page(PAPERS, wanted, page, PaperBookQueries::row);
	}

	/** The newest first. */
	List<String> years(AccessScope scope, UUID[] writes) {
		List<String> years = new ArrayList<>(
				lists.figures(YEARS, seen(scope, writes), (row, number) -> Rows.texts(row, "years")));
		years.sort(Comparator.reverseOrder());
		return years;
	}

	private static Conditions seen(AccessScope scope, UUID[] writes) {
		return new Conditions().and(SEEN).with(AccessScope.PARAMETER, scope.rootArray()).with("writes", writes);
	}

	private static PaperRow row(ResultSet row, int number) throws SQLException {
		return new PaperRow(Rows.id(row, "id"), Rows.oneOf(PaperKind.class, row, "kind"), Rows.id(row, "record_id"),
				row.getString("unit_name"), row.getString("reference"), row.getString("subject"),
				Rows.day(row, "dated_on"), Rows.oneOf(PaperProgress.class, row, "progress"), row.getString("editor"),
				Rows.instant(row, "last_at"));
	}

}
