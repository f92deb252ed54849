package vn.tuyengiao.portal.platform.owed;

/**
 * One kind of task in the view of a source.
 *
 * @param name as it stands in the column {@code kind}
 * @param needs the permission that does it, as it stands in the column {@code needs}
 * @param label message key of its name
 * @param icon of the portal's drawings
 * @param dated false if it never has a due date: it is read in the order of its wait
 */
public record OwedKind(String name, String needs, String label, String icon, boolean dated) {

	/** Of a kind that can have a due date. */
	public OwedKind(String name, String needs, String label, String icon) {
		this(name, needs, label, icon, true);
	}

}
