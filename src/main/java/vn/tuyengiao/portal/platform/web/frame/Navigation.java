package vn.tuyengiao.portal.platform.web.frame;

import java.util.List;

/** A module's contribution to the sidebar: declare a bean of it. */
@FunctionalInterface
public interface Navigation {

	List<NavigationEntry> entries();

	/** Pages that stand in no sidebar, but are found by their names. */
	default List<NavigationEntry> others() {
		return List.of();
	}

}
