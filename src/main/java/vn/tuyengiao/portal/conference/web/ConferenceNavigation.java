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

}
