package vn.tuyengiao.portal.task;

import java.util.Set;
import java.util.UUID;

/**
 * The record of which a proposal or a task came.
 *
 * @param kind the name of its {@link OriginSource}
 * @param unitId whose record it is
 * @param title what it is called, in Vietnamese, as it is kept with what came of it
 * @param href where it is read, inside the portal
 * @param directives those that it is about
 */
public record Origin(String kind, UUID id, UUID unitId, String title, String href, Set<UUID> directives) {

	public Origin {
		directives = Set.copyOf(directives);
	}

}
