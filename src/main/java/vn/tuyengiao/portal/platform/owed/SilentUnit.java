package vn.tuyengiao.portal.platform.owed;

/**
 * A unit that is late and has sent nothing.
 *
 * @param first what is overdue longest
 * @param items how many are overdue
 */
public record SilentUnit(OwedRow first, int items) {
}
