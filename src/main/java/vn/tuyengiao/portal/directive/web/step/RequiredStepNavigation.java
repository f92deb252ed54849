package vn.tuyengiao.portal.directive.web.step;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

/** The entry of the catalogue of steps in the sidebar. */
@Component
class RequiredStepNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(880, "navigation.administration", "directive-step.list.title",
				RequiredStepController.ADDRESS, "list-check", "ADMINISTER"));
	}

}
