package vn.tuyengiao.portal.account.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

@Component
class AccountNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(
				NavigationEntry.of(810, "navigation.administration", "account.users.title", "/admin/users", "users",
						"ADMINISTER"),
				NavigationEntry.of(820, "navigation.administration", "account.confirm.title", "/confirmations",
						"checks", "CONFIRM"),
				NavigationEntry.of(890, "navigation.administration", "account.contact.title", "/admin/contact",
						"speakerphone", "ADMINISTER"));
	}

	@Override
	public List<NavigationEntry> others() {
		return List.of(NavigationEntry.of(900, "", "frame.account", "/account", "user-circle"),
				NavigationEntry.of(901, "", "account.own-contact", "/account/contact", "user-circle"),
				NavigationEntry.of(902, "", "absence.title", "/account/absence", "calendar-event"));
	}

}
