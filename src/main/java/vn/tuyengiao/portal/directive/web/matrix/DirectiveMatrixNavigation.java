package vn.tuyengiao.portal.directive.web.matrix;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

/** The matrix's entry in the sidebar, beside that of the plans. */
@Component
class DirectiveMatrixNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(22, "plan.navigation", "directive.matrix.navigation", "/directives/matrix",
				"list-check", Permission.READ.name()));
	}

}
