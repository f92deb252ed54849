package vn.tuyengiao.portal.platform.catalogue;

/**
 * What a list of types, bodies or steps shows.
 *
 * @param q part of a name, or an abbreviation or suffix; empty for all
 * @param ended with those that are in use no longer
 */
public record CatalogueFilter(String q, boolean ended) {

	public CatalogueFilter {
		q = q == null ? "" : q;
	}

}
