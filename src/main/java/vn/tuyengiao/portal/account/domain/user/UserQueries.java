package vn.tuyengiao.portal.account.domain.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * Reads users for an administrator: those who hold no role, now or later, outside his
 * scope, and wait for none there.
 */
@Component
@RequiredArgsConstructor
class UserQueries {

	static final String IN_REACH = """
			not exists (select 1 from role_assignment o
			            where o.user_id = u.id and (o.valid_to is null or o.valid_to >= :today) and not %s)
			and not exists (select 1 from pending_role w where w.user_id = u.id and w.refused_at is null and not %s)
			""".formatted(AccessScope.condition("o.unit_id"), AccessScope.condition("w.unit_id"));

	/** The given name stands last in Vietnamese. */
	private static final String GIVEN_NAME = "regexp_replace(u.display_name, '^.*\\s', '') collate \"vi-x-icu\"";

	private static final String NAME = "u.display_name collate \"vi-x-icu\"";

	private static final ListStatement USERS = ListStatement.of("""
			select u.*, count(*) over () as total from app_user u where {where} {order} {page}""")
		.order("name", GIVEN_NAME, NAME)
		.order("username", "u.username")
		.order("enabled", "u.enabled")
		.last(GIVEN_NAME + ", " + NAME + ", u.id");

	private static final String HOLDS_ROLE = """
			exists (select 1 from role_assignment r
			        where r.user_id = u.id and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today)
			          and (:role = '' or r.role = :role)
			          and (:unit = '' or exists (
			              select 1 from unit_closure c
			              where c.ancestor_id = cast(nullif(:unit, '') as uuid) and c.descendant_id = r.unit_id)))""";

	private final JdbcClient jdbc;

	private final ListQueries lists;

	private final HeldRoleQueries held;

	/**
	 * @param unit if one is asked for
	 * @param today the roles in force then are shown
	 */
	Page<UserRow> list(UserFilter filter, @Nullable UUID unit, AccessScope scope, LocalDate today, Pageable page) {
		Conditions wanted = new Conditions().and(IN_REACH, AccessScope.PARAMETER, scope.rootArray())
			.with("today", today)
			.words(filter.q(), "u.search")
			.equal("u.enabled", "enabled", filter.enabled());
		if (filter.asksForRole()) {
			wanted.and(HOLDS_ROLE)
				.with("role", filter.role() == null ? "" : filter.role())
				.with("unit", unit == null ? "" : unit.toString());
		}
		Page<UserRow> found = lists.page(USERS, wanted, page,
				(row, number) -> new UserRow(Rows.id(row, "id"), row.getString("username"),
						row.getString("display_name"), row.getBoolean("enabled"),
						row.getBoolean("must_change_password"), List.of()));
		Map<UUID, List<HeldRole>> roles = held.of(found.stream().map(UserRow::id).toList())
			.stream()
			.filter(role -> role.state() == HeldRole.State.CURRENT)
			.collect(Collectors.groupingBy(HeldRole::userId));
		return found.map(row -> row.holding(roles.getOrDefault(row.id(), List.of())));
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

}
