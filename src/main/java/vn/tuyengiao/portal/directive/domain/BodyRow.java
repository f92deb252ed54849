package vn.tuyengiao.portal.directive.domain;

/**
 * A body in the administrator's list.
 *
 * @param unitName the committee of its unit; null without a unit
 * @param inReach the administrator may change it
 */
public record BodyRow(BodyView body, String unitName, boolean inReach) {
}
