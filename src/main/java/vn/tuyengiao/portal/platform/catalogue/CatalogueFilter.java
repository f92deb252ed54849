package vn.tuyengiao.portal.platform.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a list of types, bodies or steps shows.
 *
 * @param q part of a name, or an abbreviation or suffix; empty for all
 * @param ended with those that are in use no longer
 */
public record CatalogueFilter(String q, boolean ended) {

	/** As it stands in an address. */
	public static CatalogueFilter of(@Nullable String q, boolean ended) {
		return new CatalogueFilter(q == null ? "" : q, ended);
	}

}
