package vn.tuyengiao.portal.reporting.domain;

import java.time.LocalDate;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.OwnDuties;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.plan.PlanOverview;
import vn.tuyengiao.portal.plan.PlanOverview.OwnPlans;
import vn.tuyengiao.portal.plan.StandingFigures;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.owed.OwedQueries.Silence;
import vn.tuyengiao.portal.reporting.domain.WaitingService.Waiting;

/**
 * What the start page tells whoever is signed in: each part for the roles that it
 * concerns.
 */
@Service
@SingleReads
@RequiredArgsConstructor
public class DashboardService {

	/** So many tasks of each group stand on the page. */
	public static final int IN_GROUP = 12;

	private static final int SILENT = 10;

	private static final int OWN = 8;

	private final WaitingService waiting;

	private final PlanOverview plans;

	private final InstallationQueries installation;

	private final Access access;

	private final VietnamTime time;

	public Dashboard dashboard() {
		PortalUser user = access.user();
		boolean overseer = OwnDuties.oversees(user);
		boolean reads = user.may(Permission.READ);
		return new Dashboard(time.today(), reads || user.may(Permission.CONFIRM) ? waiting.first(IN_GROUP) : null,
				user.may(Permission.EDIT) ? plans.own(OWN) : null,
				overseer ? new Below(plans.openFigures(), waiting.silent(SILENT)) : null,
				user.may(Permission.ADMINISTER) ? installation.installation(access.scopeOf(Permission.ADMINISTER))
						: null);
	}

	/** The parts of the page in which the user has a part. */
	public record Dashboard(LocalDate today, @Nullable Waiting waiting, @Nullable OwnPlans own, @Nullable Below below,
			@Nullable Installation installation) {
	}

	/** Of the units below those who oversee them. */
	public record Below(List<StandingFigures> figures, Silence silence) {
	}

}
