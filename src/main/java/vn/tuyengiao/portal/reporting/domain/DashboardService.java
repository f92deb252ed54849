package vn.tuyengiao.portal.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.plan.OwedItem;
import vn.tuyengiao.portal.plan.PlanOverview;
import vn.tuyengiao.portal.plan.StandingFigures;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * What the start page tells whoever is signed in: each part for the roles that it
 * concerns, the others null.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DashboardService {

	private static final int OWED = 12;

	private static final int WAITING = 8;

	private static final int PAST = 8;

	private static final Set<Role> OVERSEERS = Set.of(Role.LEADER, Role.OFFICER, Role.OBSERVER);

	private final PlanOverview plans;

	private final Access access;

	private final InstallationQueries installations;

	private final VietnamTime time;

	public Dashboard dashboard() {
		PortalUser user = access.user();
		boolean overseer = user.grants().stream().anyMatch(grant -> OVERSEERS.contains(grant.role()));
		return new Dashboard(time.today(), user.may(Permission.EDIT) ? own() : null, overseer ? below(user) : null,
				user.may(Permission.ADMINISTER) ? installations.on(time.today(), nextQuarter(time.today())) : null);
	}

	private Own own() {
		return new Own(plans.owed(OWED), plans.sent(WAITING), plans.past(PAST));
	}

	private Below below(PortalUser user) {
		return new Below(plans.openFigures(), plans.queue(WAITING), plans.silent(WAITING), user.may(Permission.REVIEW));
	}

	private static LocalDate nextQuarter(LocalDate today) {
		return today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3);
	}

	/** The parts of the page; null where the user has no part in it. */
	public record Dashboard(LocalDate today, Own own, Below below, Installation installation) {
	}

	/** Of the commune's own board. */
	public record Own(List<OwedItem> owed, List<OwedItem> sent, List<OwedItem> past) {
	}

	/** Of those who oversee units below them. */
	public record Below(List<StandingFigures> figures, List<OwedItem> queue, List<OwedItem> silent, boolean reviews) {
	}

}
