package vn.tuyengiao.portal.organization.domain.unit;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.UnitKind;

/**
 * What the list of units shows.
 *
 * @param q part of a name, a code or a slug; empty for all
 * @param kind none for all
 * @param under slug of the unit below which to look: right below it, or, with {@code q},
 * anywhere below; empty for the whole tree
 * @param closed with the units that exist no longer
 */
public record UnitFilter(String q, @Nullable UnitKind kind, String under, boolean closed) {

	/** As it stands in an address. */
	public static UnitFilter of(@Nullable String q, @Nullable UnitKind kind, @Nullable String under, boolean closed) {
		return new UnitFilter(q == null ? "" : q, kind, under == null ? "" : under, closed);
	}

}
