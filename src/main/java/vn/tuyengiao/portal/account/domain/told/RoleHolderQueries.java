package vn.tuyengiao.portal.account.domain.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.RoleHolders;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Reach;
import vn.tuyengiao.portal.platform.database.Rows;

/** Finds audiences in whole sets: an event may go to thousands of units. */
@Component
@RequiredArgsConstructor
class RoleHolderQueries implements RoleHolders {

	private static final String AT = """
			select distinct w.place, w.unit_id, a.user_id, (select x.deputy_id from absence x join app_user d on d.id = x.deputy_id and d.enabled
			                                        where x.user_id = a.user_id and x.withdrawn_at is null and :day between x.first_day and x.last_day limit 1) as deputy_id
			  from unnest(cast(:places as int[]), cast(:units as uuid[])) w (place, unit_id)
			  join unnest(cast(:rolePlaces as int[]), cast(:roles as text[])) p (place, role) on p.place = w.place
			  join role_assignment a on a.unit_id = w.unit_id and a.role = p.role
			       and :day between a.valid_from and coalesce(a.valid_to, 'infinity')
			  join app_user u on u.id = a.user_id and u.enabled
			 order by w.place, w.unit_id, a.user_id""";

	private static final String REACHING = """
			select distinct w.place, w.unit_id, a.user_id, (select x.deputy_id from absence x join app_user d on d.id = x.deputy_id and d.enabled
			                                        where x.user_id = a.user_id and x.withdrawn_at is null and :day between x.first_day and x.last_day limit 1) as deputy_id
			  from unnest(cast(:places as int[]), cast(:units as uuid[])) w (place, unit_id)
			  join unnest(cast(:rolePlaces as int[]), cast(:roles as text[])) p (place, role) on p.place = w.place
			  join unit_closure c on c.descendant_id = w.unit_id
			  join role_assignment a on a.unit_id = c.ancestor_id and a.role = p.role
			       and :day between a.valid_from and coalesce(a.valid_to, 'infinity')
			  join app_user u on u.id = a.user_id and u.enabled
			 order by w.place, w.unit_id, a.user_id""";

	/** Who is left out does not make a unit the nearest one. */
	private static final String NEAREST_ABOVE = """
			select place, unit_id, user_id, deputy_id
			  from (select w.place, w.unit_id, a.user_id,
			               (select x.deputy_id from absence x join app_user d on d.id = x.deputy_id and d.enabled
			                                        where x.user_id = a.user_id and x.withdrawn_at is null and :day between x.first_day and x.last_day limit 1) as deputy_id,
			               rank() over (partition by w.place, w.unit_id order by c.depth, p.preference) as nearness
			          from unnest(cast(:places as int[]), cast(:units as uuid[])) w (place, unit_id)
			          join unnest(cast(:rolePlaces as int[]), cast(:roles as text[])) with ordinality p (place, role, preference)
			               on p.place = w.place
			          join unit_closure c on c.descendant_id = w.unit_id and c.depth > 0
			          join role_assignment a on a.unit_id = c.ancestor_id and a.role = p.role
			               and :day between a.valid_from and coalesce(a.valid_to, 'infinity')
			          join app_user u on u.id = a.user_id and u.enabled
			         where not exists (select 1 from unnest(cast(:outPlaces as int[]), cast(:out as uuid[])) o (place, user_id)
			                            where o.place = w.place and o.user_id = a.user_id)) found
			 where nearness = 1
			 order by place, unit_id, user_id""";

	private final JdbcClient jdbc;

	@Override
	public List<RoleHolder> holders(List<Audience> audiences, LocalDate day) {
		Map<Reach, Asked> asked = new EnumMap<>(Reach.class);
		for (int place = 0; place < audiences.size(); place++) {
			Audience audience = audiences.get(place);
			if (!audience.units().isEmpty()) {
				asked.computeIfAbsent(audience.reach(), reach -> new Asked()).add(place, audience);
			}
		}
		Set<RoleHolder> holders = new LinkedHashSet<>();
		Set<RoleHolder> deputies = new LinkedHashSet<>();
		asked.forEach((reach, of) -> find(reach, of, day).forEach(found -> {
			Audience audience = audiences.get(found.holder().audience());
			if (belongs(found.holder().userId(), audience)) {
				holders.add(found.holder());
				UUID deputy = found.deputyId();
				if (deputy != null && !audience.except().contains(deputy)) {
					deputies.add(new RoleHolder(found.holder().audience(), found.holder().unitId(), deputy));
				}
			}
		}));
		holders.addAll(deputies);
		return List.copyOf(holders);
	}

	private List<FoundHolder> find(Reach reach, Asked asked, LocalDate day) {
		JdbcClient.StatementSpec statement = jdbc.sql(switch (reach) {
			case AT -> AT;
			case REACHING -> REACHING;
			case NEAREST_ABOVE -> NEAREST_ABOVE;
		})
			.param("places", asked.places.toArray(Integer[]::new))
			.param("units", asked.units.toArray(UUID[]::new))
			.param("rolePlaces", asked.rolePlaces.toArray(Integer[]::new))
			.param("roles", asked.roles.toArray(String[]::new))
			.param("day", day);
		if (reach == Reach.NEAREST_ABOVE) {
			statement = statement.param("outPlaces", asked.outPlaces.toArray(Integer[]::new))
				.param("out", asked.out.toArray(UUID[]::new));
		}
		return statement
			.query((row, number) -> new FoundHolder(
					new RoleHolder(row.getInt("place"), Rows.id(row, "unit_id"), Rows.id(row, "user_id")),
					Rows.id(row, "deputy_id")))
			.list();
	}

	private static boolean belongs(UUID user, Audience audience) {
		return (audience.only() == null || audience.only().contains(user)) && !audience.except().contains(user);
	}

	/** Who stands in for somebody who is absent is told the same, once. */
	private record FoundHolder(RoleHolder holder, @Nullable UUID deputyId) {
	}

	/** The arrays of one statement. */
	private static final class Asked {

		private final List<Integer> places = new ArrayList<>();

		private final List<UUID> units = new ArrayList<>();

		private final List<Integer> rolePlaces = new ArrayList<>();

		private final List<String> roles = new ArrayList<>();

		private final List<Integer> outPlaces = new ArrayList<>();

		private final List<UUID> out = new ArrayList<>();

		private void add(int place, Audience audience) {
			for (UUID unit : audience.units()) {
				places.add(place);
				units.add(unit);
			}
			for (Role role : audience.roles()) {
				rolePlaces.add(place);
				roles.add(role.name());
			}
			for (UUID user : audience.except()) {
				outPlaces.add(place);
				out.add(user);
			}
		}

	}

}
