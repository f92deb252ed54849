package vn.tuyengiao.portal.plan.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

/** The plans' entries in the sidebar, for whoever reads records of some unit. */
@Component
public class PlanNavigation implements Navigation {

	private static final String GROUP = "plan.navigation";

	@Override
	public List<NavigationEntry> entries() {
		String reader = Permission.READ.name();
		return List.of(NavigationEntry.of(20, GROUP, "plan.list.title", "/plans", "clipboard-list", reader),
				NavigationEntry.of(21, GROUP, "plan.navigation.matrix", "/plans/matrix", "table", reader));
	}

}
