package vn.tuyengiao.portal.task.web.assignment;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

@Component
class TaskNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(270, "", "task.list.title", "/tasks", "list-check", "READ"));
	}

}
