package vn.tuyengiao.portal.paper.web.words;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.frame.Navigation;
import vn.tuyengiao.portal.platform.web.frame.NavigationEntry;

@Component
class PaperNavigation implements Navigation {

	@Override
	public List<NavigationEntry> entries() {
		return List.of(NavigationEntry.of(880, "navigation.administration", "paper.words.list",
				PaperWordsController.ADDRESS, "file-text", "ADMINISTER"));
	}

}
