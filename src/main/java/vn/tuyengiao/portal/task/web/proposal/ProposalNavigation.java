package vn.tuyengiao.portal.task.web.proposal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

/** The entries of proposals in the sidebar. */
@Component
class ProposalNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(260, "", "proposal.list.title", "/proposals", "message", "READ"),
				NavigationEntry.of(887, "navigation.administration", "proposal-source.list.title",
						ProposalSourceController.ADDRESS, "inbox", "ADMINISTER"));
	}

}
