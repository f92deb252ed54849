package vn.tuyengiao.portal.reporting.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.Navigation;
import vn.tuyengiao.portal.platform.web.NavigationEntry;

@Component
class DashboardNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(10, "", "dashboard.title", "/", "home"));
	}

}
