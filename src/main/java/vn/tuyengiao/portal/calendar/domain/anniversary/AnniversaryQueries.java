package vn.tuyengiao.portal.calendar.domain.anniversary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads anniversaries. */
@Component
@RequiredArgsConstructor
public class AnniversaryQueries {

	/**
	 * Of the installation, of units above the reader's and of those below, among the
	 * units of the parameter {@code seers}.
	 */
	public static final String IN_SIGHT = """
			(a.unit_id is null
			 or exists (select 1 from unit_closure w where w.ancestor_id = a.unit_id and w.descendant_id = any(:seers))
			 or exists (select 1 from unit_closure w where w.descendant_id = a.unit_id and w.ancestor_id = any(:seers)))""";

	private static final ListStatement ANNIVERSARIES = ListStatement
		.of("""
				select a.*, coalesce(u.short_name, '') as unit_name, count(*) over () as total,
				       case when a.unit_id is null then cast(:everywhere as boolean)
				            else exists (select 1 from unit_closure w where w.descendant_id = a.unit_id and w.ancestor_id = any(:keepers)) end as kept
				  from anniversary a left join unit u on u.id = a.unit_id
				 where {where} {order} {page}""")
		.order("name", "a.name collate \"vi-x-icu\"")
		.order("day", "a.lunar, a.month, a.day")
		.order("since", "a.since")
		.last("a.lunar, a.month, a.day, a.name collate \"vi-x-icu\", a.id");

	private final ListQueries lists;

	/**
	 * @param keepers the units for which the reader keeps some
	 * @param everywhere he keeps those of the installation as well
	 */
	Page<AnniversaryRow> list(AnniversaryFilter filter, UUID[] seers, UUID[] keepers, boolean everywhere,
			Pageable page) {
		return lists.page(ANNIVERSARIES,
				new Conditions().with("keepers", keepers)
					.with("everywhere", everywhere)
					.and(IN_SIGHT, "seers", seers)
					.words(filter.words(), "search_text(a.name)")
					.equal("a.kind", "kind", filter.kind())
					.and("a.lunar = :lunar", "lunar", filter.lunar())
					.and("a.month = :month", "month", filter.month()),
				page, (row, number) -> new AnniversaryRow(view(row, number), row.getBoolean("kept")));
	}

	/** From a row that has all columns of the table, and {@code unit_name}. */
	public static AnniversaryView view(ResultSet row, int number) throws SQLException {
		return new AnniversaryView(Rows.id(row, "id"), Rows.id(row, "unit_id"), row.getString("unit_name"),
				Rows.oneOf(AnniversaryKind.class, row, "kind"), row.getString("name"),
				new YearlyDay(row.getBoolean("lunar"), row.getInt("day"), row.getInt("month")),
				Rows.number(row, "since"), row.getInt("every"), row.getString("note"), row.getLong("version"));
	}

	/** {@code kept}: the reader may change it. */
	public record AnniversaryRow(AnniversaryView view, boolean kept) {
	}

	/**
	 * What is asked for; null for any.
	 *
	 * @param words of the name
	 * @param month of the calendar by which it goes
	 */
	public record AnniversaryFilter(@Nullable String words, @Nullable AnniversaryKind kind, @Nullable Boolean lunar,
			@Nullable Integer month) {
	}

}
