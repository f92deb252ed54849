package vn.tuyengiao.portal.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import lombok.experimental.UtilityClass;

import vn.tuyengiao.portal.platform.owed.OwedFilter;
import vn.tuyengiao.portal.platform.owed.OwedReach;

/** What is asked of the views of what is owed, for one user. */
@UtilityClass
public class OwnDuties {

	private static final Set<Role> OVERSEERS = EnumSet.of(Role.LEADER, Role.OFFICER, Role.OBSERVER);

	/** Those that make something wait for their holder. */
	private static final Set<Permission> DUTIES = EnumSet.of(Permission.EDIT, Permission.REVIEW, Permission.ISSUE,
			Permission.REGISTER, Permission.CONFIRM);

	/** Whether he has units below him. */
	public static boolean oversees(PortalUser user) {
		return user.grants().stream().anyMatch(grant -> OVERSEERS.contains(grant.role()));
	}

	/** Whether anything waits for him, or he only reads what waits for others. */
	public static boolean acts(PortalUser user) {
		return DUTIES.stream().anyMatch(user::may);
	}

	/**
	 * What waits for him and for those for whom he stands in today; of who only reads,
	 * what waits for those who decide.
	 */
	public static OwedFilter mine(PortalUser user) {
		List<OwedReach> reaches = DUTIES.stream()
			.filter(user::may)
			.map(duty -> new OwedReach(duty.name(), user.rootsOf(duty)))
			.toList();
		if (reaches.isEmpty()) {
			return OwedFilter.of(List.of(new OwedReach(Permission.REVIEW.name(), user.rootsOf(Permission.READ))));
		}
		return OwedFilter.of(user.id(), reaches).withStandsInFor(user.standsInFor());
	}

	/** What the units in his sight owe. */
	public static OwedFilter ofUnits(PortalUser user) {
		return OwedFilter.of(List.of(new OwedReach(Permission.EDIT.name(), user.rootsOf(Permission.READ))));
	}

}
