package vn.tuyengiao.portal.organization;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit as other modules see it. {@code reporting}: owes plans and reports. A unit at
 * the top has no {@code parentId}.
 */
public record UnitView(UUID id, @Nullable UUID parentId, UnitKind kind, String name, String shortName,
		String committeeName, String symbol, String slug, boolean reporting) {

	/** What a picker shows and {@link Organization#pick} understands. */
	public String label() {
		return name + " [" + slug + "]";
	}

}
