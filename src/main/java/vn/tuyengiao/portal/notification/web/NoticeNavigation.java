package vn.tuyengiao.portal.notification.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

/** The notices stand behind the bell, and are found by their name. */
@Component
class NoticeNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of();
	}

	@Override
	public List<NavigationEntry> others() {
		return List.of(NavigationEntry.of(12, "", "notice.title", "/notices", "bell", "READ"));
	}

}
