package vn.tuyengiao.portal.organization.domain.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.SearchWords;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads units and their place in the tree, each question by one statement. */
@Component
@RequiredArgsConstructor
public class UnitQueries {

	private static final String NAME = "u.short_name collate numbered";

	private static final ListStatement UNITS = ListStatement.of("""
			select u.*, p.name as parent_name, p.slug as parent_slug, count(*) over () as total,
			       (select count(*) from unit c where c.parent_id = u.id
			           and (c.valid_to is null or c.valid_to >= :today)) as children
			from unit u left join unit p on p.id = u.parent_id
			where {where} {order} {page}
			""")
		.order("name", NAME)
		.order("kind",
				"array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'TOWNSHIP', 'WARD'], u.kind)")
		.order("parent", "p.short_name collate numbered")
		.order("code", "u.code collate numbered")
		.last(NAME + ", u.id");

	private static final String AT_OR_BELOW = """
			exists (select 1 from unit_closure r where r.descendant_id = u.id and r.ancestor_id = any(:roots))""";

	private static final String BELOW = """
			exists (select 1 from unit_closure c join unit a on a.id = c.ancestor_id
			        where a.slug = :under and c.descendant_id = u.id and c.depth >= 1 and (c.depth = 1 or :anywhere))""";

	private final JdbcClient jdbc;

	private final ListQueries lists;

	public Optional<UnitView> find(UUID id) {
		return jdbc.sql("""
				select u.id, u.parent_id, u.kind, u.name, u.short_name, u.committee_name, u.symbol, u.slug, u.reporting
				from unit u
				where u.id = :id
				""").param("id", id).query(UnitQueries::view).optional();
	}

	/** In Vietnamese order of their short names. */
	public List<UnitView> find(Collection<UUID> ids) {
		return jdbc.sql("""
				select u.id, u.parent_id, u.kind, u.name, u.short_name, u.committee_name, u.symbol, u.slug, u.reporting
				from unit u
				where u.id = any(:ids)
				order by u.short_name collate numbered, u.id
				""").param("ids", ids.toArray(UUID[]::new)).query(UnitQueries::view).list();
	}

	/** The oldest of those that have none above them. */
	public Optional<UnitView> top() {
		return jdbc.sql("""
				select u.id, u.parent_id, u.kind, u.name, u.short_name, u.committee_name, u.symbol, u.slug, u.reporting
				from unit u
				where u.parent_id is null
				order by u.valid_from, u.id
				limit 1
				""").query(UnitQueries::view).optional();
	}

	/** Those that report on the day, at or below any of the roots. */
	public List<UnitView> reporting(Collection<UUID> rootIds, LocalDate day) {
		return jdbc.sql("""
				select u.id, u.parent_id, u.kind, u.name, u.short_name, u.committee_name, u.symbol, u.slug, u.reporting
				from unit u
				where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')
				  and exists (select 1 from unit_closure c
				              where c.descendant_id = u.id and c.ancestor_id = any(:roots))
				order by u.short_name collate numbered, u.id
				""").param("today", day).param("roots", rootIds.toArray(UUID[]::new)).query(UnitQueries::view).list();
	}

	/** The unit and those above it, nearest first. */
	public List<UnitView> lineage(UUID unitId) {
		return jdbc.sql("""
				select u.id, u.parent_id, u.kind, u.name, u.short_name, u.committee_name, u.symbol, u.slug, u.reporting
				from unit u join unit_closure c on c.ancestor_id = u.id
				where c.descendant_id = :id
				order by c.depth
				""").param("id", unitId).query(UnitQueries::view).list();
	}

	/**
	 * Those that exist on the day and whose name, committee, slug or code hold the words.
	 */
	public List<UnitView> search(String text, LocalDate day, int limit) {
		SearchWords words = SearchWords.typing(text);
		return jdbc.sql("""
				select u.id, u.parent_id, u.kind, u.name, u.short_name, u.committee_name, u.symbol, u.slug, u.reporting
				from unit u
				where :today between u.valid_from and coalesce(u.valid_to, 'infinity') and %s
				order by search_text(u.short_name) <> search_text(:text), u.short_name collate numbered, u.id
				limit :limit
				""".formatted(words.in("u.search")))
			.param("today", day)
			.param("text", text)
			.params(words.parameters())
			.param("limit", limit)
			.query(UnitQueries::view)
			.list();
	}

	/** At most two that bear the slug or the name on the day, that of the slug first. */
	public List<UnitView> called(String text, String slug, LocalDate day) {
		return jdbc
			.sql("""
					select u.id, u.parent_id, u.kind, u.name, u.short_name, u.committee_name, u.symbol, u.slug, u.reporting
					from unit u
					where :today between u.valid_from and coalesce(u.valid_to, 'infinity')
					  and (u.slug = :slug
					       or search_text(:text) in (search_text(u.name), search_text(u.short_name), search_text(u.committee_name)))
					order by u.slug <> :slug
					limit 2
					""")
			.param("today", day)
			.param("slug", slug)
			.param("text", text)
			.query(UnitQueries::view)
			.list();
	}

	/** The unit of that slug and those above it, the top first. */
	List<UnitView> pathTo(String slug) {
		return jdbc.sql("""
				select a.* from unit u join unit_closure c on c.descendant_id = u.id join unit a on a.id = c.ancestor_id
				where u.slug = :slug order by c.depth desc
				""").param("slug", slug).query(UnitQueries::view).list();
	}

	/** A page of the units at or below the roots. */
	Page<UnitRow> list(UnitFilter filter, UUID[] roots, LocalDate today, Pageable page) {
		Conditions where = new Conditions().and(AT_OR_BELOW, "roots", roots).with("today", today);
		if (!filter.closed()) {
			where.and("(u.valid_to is null or u.valid_to >= :today)");
		}
		where.equal("u.kind", "kind", filter.kind());
		if (!filter.q().isBlank()) {
			where.words(filter.q(), "u.search");
		}
		if (!filter.under().isEmpty()) {
			where.and(BELOW, "under", filter.under()).with("anywhere", !filter.q().isBlank());
		}
		return lists.page(UNITS, where, page, UnitQueries::row);
	}

	/** Whether the unit is one of the roots or lies below one. */
	boolean isAtOrBelow(UUID unitId, UUID... roots) {
		return jdbc.sql("""
				select exists (select 1 from unit_closure
				               where descendant_id = :unit and ancestor_id = any(:roots))
				""").param("unit", unitId).param("roots", roots).query(Boolean.class).single();
	}

	boolean isOneAtTheTop(UUID... ids) {
		return jdbc.sql("""
				select exists (select 1 from unit where parent_id is null and id = any(:roots))
				""").param("roots", ids).query(Boolean.class).single();
	}

	/** Those of the ids that are there; with one at the top among them all at the top. */
	UUID[] withAllTops(Collection<UUID> ids) {
		return jdbc.sql("""
				select id from unit
				where id = any(:held) or parent_id is null and exists (
				    select 1 from unit top where top.parent_id is null and top.id = any(:held))
				""").param("held", ids.toArray(UUID[]::new)).query(UUID.class).list().toArray(UUID[]::new);
	}

	/** How many units below it go on after the day. */
	long countBelowAfter(UUID id, LocalDate day) {
		return jdbc.sql("""
				select count(*) from unit_closure c join unit u on u.id = c.descendant_id
				where c.ancestor_id = :id and c.depth > 0 and (u.valid_to is null or u.valid_to > :lastDay)
				""").param("id", id).param("lastDay", day).query(Long.class).single();
	}

	private static UnitView view(ResultSet row, int number) throws SQLException {
		return new UnitView(Rows.id(row, "id"), Rows.id(row, "parent_id"), Rows.oneOf(UnitKind.class, row, "kind"),
				row.getString("name"), row.getString("short_name"), row.getString("committee_name"),
				row.getString("symbol"), row.getString("slug"), row.getBoolean("reporting"));
	}

	private static UnitRow row(ResultSet row, int number) throws SQLException {
		return new UnitRow(Rows.id(row, "id"), row.getString("name"), row.getString("committee_name"),
				Rows.oneOf(UnitKind.class, row, "kind"), row.getString("code"), row.getString("slug"),
				row.getString("parent_name"), row.getString("parent_slug"), row.getInt("children"),
				row.getBoolean("reporting"), Rows.day(row, "valid_to"));
	}

}
