package vn.tuyengiao.portal.conference.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

@Component
class ConferenceNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(250, "", "conference.list.title", "/conferences", "users", "READ"));
	}

	@Override
	public List<NavigationEntry> others() {
		return List.of(
				NavigationEntry.of(251, "", "call-group.list.title", "/conferences/groups", "list-details", "READ"),
				NavigationEntry.of(253, "", "series.list.title", "/conferences/series", "refresh", "READ"),
				NavigationEntry.of(252, "", "membership.list.title", "/conferences/membership", "users-group", "READ"));
	}

}
