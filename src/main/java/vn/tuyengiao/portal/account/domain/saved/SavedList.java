package vn.tuyengiao.portal.account.domain.saved;

import java.util.UUID;

/**
 * A list as somebody asked for it, under his own name for it.
 *
 * @param path of the list, without the context path
 * @param query filter and order, as in the address
 */
public record SavedList(UUID id, String path, String query, String name) {

	public String address() {
		return path + "?" + query;
	}

}
