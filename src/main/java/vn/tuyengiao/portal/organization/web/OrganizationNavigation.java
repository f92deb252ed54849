package vn.tuyengiao.portal.organization.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

@Component
class OrganizationNavigation implements Navigation {

	private static final String GROUP = "navigation.administration";

	private static final String AUTHORITY = "ADMINISTER";

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(820, GROUP, "unit.list.title", "/admin/units", "sitemap", AUTHORITY),
				NavigationEntry.of(830, GROUP, "term.list.title", "/admin/terms", "calendar", AUTHORITY),
				NavigationEntry.of(840, GROUP, "period.list.title", "/admin/periods", "calendar-time", AUTHORITY),
				NavigationEntry.of(850, GROUP, "holiday.list.title", "/admin/holidays", "calendar-event", AUTHORITY));
	}

}
