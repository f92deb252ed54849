package vn.tuyengiao.portal.calendar.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

@Component
class CalendarNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(20, "", "calendar.title", "/calendar", "calendar"),
				NavigationEntry.of(21, "", "week.title", "/week", "calendar-time", "READ"));
	}

	@Override
	public List<NavigationEntry> others() {
		return List.of(NavigationEntry.of(22, "", "anniversary.list.title", "/calendar/anniversaries", "flag"),
				NavigationEntry.of(23, "", "feed.title", "/account/calendar", "link"));
	}

}
