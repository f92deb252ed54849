package vn.tuyengiao.portal.account.domain.user;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Reads users for an administrator: those who hold no role, now or later, outside his
 * scope.
 */
@Component
@RequiredArgsConstructor
class UserQueries {

	private static final String IN_REACH = """
			not exists (select 1 from role_assignment o
			            where o.user_id = u.id and (o.valid_to is null or o.valid_to >= :today) and not %s)
			""".formatted(AccessScope.condition("o.unit_id"));

	/** The given name stands last in Vietnamese. */
	private static final List<String> BY_NAME = List
		.of("regexp_replace(u.display_name, '^.*\\s', '') collate \"vi-x-icu\"", "u.display_name collate \"vi-x-icu\"");

	private static final Map<String, List<String>> SORTS = Map.of("name", BY_NAME, "username", List.of("u.username"),
			"enabled", List.of("u.enabled"));

	private final JdbcClient jdbc;

	private final HeldRoleQueries held;

	/**
	 * @param unit null for any
	 * @param today the roles in force then are shown
	 */
	Page<UserRow> list(UserFilter filter, UUID unit, AccessScope scope, LocalDate today, Pageable page) {
		long[] total = { 0 };
		List<UserRow> rows = new ArrayList<>();
		jdbc.sql("""
				select u.*, count(*) over () as total
				from app_user u
				where %s
				  and (:q = '' or position(fold(:q) in fold(u.username)) > 0
				       or position(fold(:q) in fold(u.display_name)) > 0)
				  and (:enabled = '' or u.enabled = (:enabled = 'true'))
				  and (not :asksForRole or exists (
				      select 1 from role_assignment r
				      where r.user_id = u.id and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
				        and (:role = '' or r.role = :role)
				        and (cast(:unit as uuid) is null or exists (
				            select 1 from unit_closure c
				            where c.ancestor_id = cast(:unit as uuid) and c.descendant_id = r.unit_id))))
				order by %s
				limit :limit offset :offset
				""".formatted(IN_REACH, orderBy(page.getSort())))
			.param(AccessScope.PARAMETER, scope.rootArray())
			.param("today", today)
			.param("q", filter.q())
			.param("enabled", filter.enabled() == null ? "" : filter.enabled().toString())
			.param("asksForRole", filter.asksForRole())
			.param("role", filter.role() == null ? "" : filter.role().name())
			.param("unit", unit == null ? null : unit.toString())
			.param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
			.param("offset", page.isPaged() ? page.getOffset() : 0)
			.query(row -> {
				total[0] = row.getLong("total");
				rows.add(new UserRow(Rows.id(row, "id"), row.getString("username"), row.getString("display_name"),
						row.getBoolean("enabled"), row.getBoolean("must_change_password"), List.of()));
			});
		return new PageImpl<>(withRoles(rows), page, total[0]);
	}

	boolean isInReach(UUID id, AccessScope scope, LocalDate today) {
		return jdbc.sql("""
				select exists (select 1 from app_user u where u.id = :id and %s)
				""".formatted(IN_REACH))
			.param("id", id)
			.param("today", today)
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query(Boolean.class)
			.single();
	}

	/** Whether there is no user at all, as before the first start is done. */
	boolean isEmpty() {
		return jdbc.sql("""
				select not exists (select 1 from app_user)
				""").query(Boolean.class).single();
	}

	private List<UserRow> withRoles(List<UserRow> rows) {
		Map<UUID, List<HeldRole>> byUser = held.of(rows.stream().map(UserRow::id).toList())
			.stream()
			.filter(role -> role.state() == HeldRole.State.CURRENT)
			.collect(Collectors.groupingBy(HeldRole::userId));
		return rows.stream()
			.map(row -> new UserRow(row.id(), row.username(), row.displayName(), row.enabled(),
					row.mustChangePassword(), byUser.getOrDefault(row.id(), List.of())))
			.toList();
	}

	private static String orderBy(Sort sort) {
		String wanted = sort.stream()
			.filter(order -> SORTS.containsKey(order.getProperty()))
			.flatMap(order -> SORTS.get(order.getProperty())
				.stream()
				.map(column -> column + " " + order.getDirection().name() + ", "))
			.collect(Collectors.joining());
		return wanted + String.join(", ", BY_NAME) + ", u.id";
	}

}
