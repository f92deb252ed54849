package vn.tuyengiao.portal.reporting.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

@Component
class DashboardNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(10, "", "dashboard.title", "/", "home"));
	}

	@Override
	public List<NavigationEntry> others() {
		return List.of(NavigationEntry.of(11, "", "owed.title", "/owed", "list-check", Permission.READ.name(),
				Permission.CONFIRM.name()), NavigationEntry.of(990, "", "find.keys", "/find/keys", "key"));
	}

}
