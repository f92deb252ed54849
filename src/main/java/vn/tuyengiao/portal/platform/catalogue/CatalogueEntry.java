package vn.tuyengiao.portal.platform.catalogue;

/** A record that an administrator keeps in a list; an aggregate of its module. */
public interface CatalogueEntry {

	/**
	 * What its form says of it: of two that are equal the second is the same press once
	 * more.
	 */
	Object said();

}
