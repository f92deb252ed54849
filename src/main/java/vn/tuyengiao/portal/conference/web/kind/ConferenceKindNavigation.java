package vn.tuyengiao.portal.conference.web.kind;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

/** The entry of the kinds of conferences in the sidebar. */
@Component
class ConferenceKindNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(885, "navigation.administration", "conference-kind.list.title",
				ConferenceKindController.ADDRESS, "users", "ADMINISTER"));
	}

}
