package vn.tuyengiao.portal.board.web;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.Navigation;
import vn.tuyengiao.portal.platform.web.NavigationEntry;

@Component
class BoardNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(300, "", "board.list.title", "/boards", "users-group", "READ"));
	}

}
