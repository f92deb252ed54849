package vn.tuyengiao.portal.notification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.RoleHolders;
import vn.tuyengiao.portal.account.RoleHolders.RoleHolder;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.notification.domain.NoticeBook.Addressee;
import vn.tuyengiao.portal.platform.owed.OwedRow;

/** Those at the very unit who can do what is owed. */
@Component
@RequiredArgsConstructor
class OwedDoers {

	private final RoleHolders holders;

	/** {@code place}: of the row in the list. One statement for all. */
	List<Addressee> of(List<OwedRow> rows, LocalDate today) {
		Map<Doers, Set<UUID>> units = new LinkedHashMap<>();
		rows.forEach(row -> units.computeIfAbsent(Doers.of(row), doers -> new LinkedHashSet<>()).add(row.unitId()));
		List<Doers> doers = List.copyOf(units.keySet());
		List<Audience> audiences = units.entrySet().stream().map(each -> each.getKey().at(each.getValue())).toList();
		Map<Doers, Map<UUID, List<UUID>>> found = new HashMap<>();
		for (RoleHolder holder : holders.holders(audiences, today)) {
			found.computeIfAbsent(doers.get(holder.audience()), each -> new HashMap<>())
				.computeIfAbsent(holder.unitId(), unit -> new ArrayList<>())
				.add(holder.userId());
		}
		List<Addressee> people = new ArrayList<>();
		for (int place = 0; place < rows.size(); place++) {
			OwedRow row = rows.get(place);
			for (UUID user : found.getOrDefault(Doers.of(row), Map.of()).getOrDefault(row.unitId(), List.of())) {
				people.add(new Addressee(place, user, row.unitId()));
			}
		}
		return people;
	}

	/** Who can do it at its unit. */
	private record Doers(Permission needs, @Nullable UUID only, Set<UUID> barred) {

		static Doers of(OwedRow row) {
			return new Doers(Permission.valueOf(row.kind().needs()), row.userId(), row.barred());
		}

		Audience at(Set<UUID> units) {
			Audience all = Audience
				.at(units, Arrays.stream(Role.values()).filter(role -> role.permissions().contains(needs)).toList())
				.except(barred);
			return only == null ? all : all.only(Set.of(only));
		}

	}

}
