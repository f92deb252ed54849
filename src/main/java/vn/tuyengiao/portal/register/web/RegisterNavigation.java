package vn.tuyengiao.portal.register.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

@Component
class RegisterNavigation implements Navigation {

	private static final String GROUP = "navigation.administration";

	private static final String AUTHORITY = "ADMINISTER";

	@Override
	public List<NavigationEntry> entries() {
		return List.of(
				NavigationEntry.of(160, "", "document-number.title", "/directives/numbers", "list-details", "REGISTER"),
				NavigationEntry.of(860, GROUP, "document-type.list.title", "/admin/document-types", "file-text",
						AUTHORITY),
				NavigationEntry.of(870, GROUP, "issuing-body.list.title", "/admin/issuing-bodies", "building",
						AUTHORITY));
	}

}
