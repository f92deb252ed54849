package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.RoleHolders;
import vn.tuyengiao.portal.account.RoleHolders.RoleHolder;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Reach;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskOffer.TargetPerson;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskOffer.TargetUnit;

/** Who works at units, who reads their records; without access, which the caller has. */
@Component
@RequiredArgsConstructor
class TaskPeople {

	private static final List<Role> WORKING = List.of(Role.BOARD_HEAD, Role.BOARD_SECRETARY, Role.OFFICER, Role.LEADER);

	private static final List<Role> READING = EnumSet.allOf(Role.class)
		.stream()
		.filter(role -> role.permissions().contains(Permission.READ))
		.toList();

	private final RoleHolders roles;

	private final TargetQueries queries;

	private final VietnamTime time;

	/** In the order of the units, by name. */
	List<TargetPerson> workingAt(List<TargetUnit> units) {
		List<UUID> ids = units.stream().map(TargetUnit::id).toList();
		List<RoleHolder> found = roles.holders(List.of(Audience.at(ids, WORKING)), time.today());
		Map<UUID, String> names = queries.names(users(found));
		return units.stream()
			.flatMap(unit -> found.stream()
				.filter(holder -> holder.unitId().equals(unit.id()))
				.map(holder -> new TargetPerson(unit.id(), unit.name(), holder.userId(),
						names.getOrDefault(holder.userId(), "")))
				.distinct()
				.sorted(Comparator.comparing(TargetPerson::name)))
			.toList();
	}

	/** Who reads the unit's records, by name. */
	List<TargetPerson> reading(TargetUnit unit) {
		List<RoleHolder> found = roles
			.holders(List.of(new Audience(Reach.REACHING, List.of(unit.id()), READING, null, Set.of())), time.today());
		Map<UUID, String> names = queries.names(users(found));
		return users(found).stream()
			.map(user -> new TargetPerson(unit.id(), unit.name(), user, names.getOrDefault(user, "")))
			.sorted(Comparator.comparing(TargetPerson::name))
			.toList();
	}

	/** Those who do not work at their unit. */
	List<TaskHolder> strangers(Collection<TaskHolder> people) {
		if (people.isEmpty()) {
			return List.of();
		}
		List<UUID> units = people.stream().map(TaskHolder::unitId).distinct().toList();
		List<TaskHolder> working = roles.holders(List.of(Audience.at(units, WORKING)), time.today())
			.stream()
			.map(holder -> new TaskHolder(holder.unitId(), holder.userId()))
			.toList();
		return people.stream().filter(person -> !working.contains(person)).toList();
	}

	private static List<UUID> users(List<RoleHolder> found) {
		return found.stream().map(RoleHolder::userId).distinct().toList();
	}

}
