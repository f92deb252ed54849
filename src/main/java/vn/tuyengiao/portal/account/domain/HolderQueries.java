package vn.tuyengiao.portal.account.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Holders;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads who holds what at units. */
@Component
@SingleReads
@RequiredArgsConstructor
class HolderQueries implements Holders {

	/** "offset 0": unit by unit, however many roles the country has. */
	private static final String AT_UNITS = """
			select c.descendant_id as unit_id, u.id, u.display_name, array_agg(a.role::text) as roles
			  from unit_closure c
			 cross join lateral (
			       select a.user_id, a.role from role_assignment a
			        where a.unit_id = c.ancestor_id and :today between a.valid_from and coalesce(a.valid_to, 'infinity') offset 0) a
			  join app_user u on u.id = a.user_id and u.enabled
			 where c.descendant_id = any(:units)
			 group by c.descendant_id, u.id, u.display_name
			 order by u.display_name collate "vi-x-icu", u.id""";

	private final JdbcClient jdbc;

	private final VietnamTime time;

	@Override
	public Map<UUID, List<Holder>> at(Collection<UUID> units) {
		Map<UUID, List<Holder>> holders = new HashMap<>();
		if (units.isEmpty()) {
			return holders;
		}
		jdbc.sql(AT_UNITS)
			.param("today", time.today())
			.param("units", units.stream().distinct().toArray(UUID[]::new))
			.query(row -> {
				Set<Permission> permissions = EnumSet.noneOf(Permission.class);
				for (String role : Rows.texts(row, "roles")) {
					permissions.addAll(Role.valueOf(role).permissions());
				}
				holders.computeIfAbsent(Rows.id(row, "unit_id"), unit -> new ArrayList<>())
					.add(new Holder(Rows.id(row, "id"), row.getString("display_name"), permissions));
			});
		return holders;
	}

}
