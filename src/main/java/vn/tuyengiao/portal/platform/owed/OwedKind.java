package vn.tuyengiao.portal.platform.owed;

/**
 * One kind of task in the view of a source.
 *
 * @param name as it stands in the column {@code kind}
 * @param needs the permission that does it, as it stands in the column {@code needs}
 * @param label message key of its name
 * @param icon of the portal's drawings
 */
public record OwedKind(String name, String needs, String label, String icon) {
}
