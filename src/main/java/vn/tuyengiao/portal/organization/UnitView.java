package vn.tuyengiao.portal.organization;

import java.util.UUID;

/**
 * A unit as other modules see it. {@code reporting}: owes plans and reports.
 * {@code parentId} is null at the top.
 */
public record UnitView(UUID id, UUID parentId, UnitKind kind, String name, String shortName, String committeeName,
		String symbol, String slug, boolean reporting) {

	/** What a picker shows and {@link Organization#pick} understands. */
	public String label() {
		return name + " [" + slug + "]";
	}

}
