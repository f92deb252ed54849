package vn.tuyengiao.portal.directive.domain;

/**
 * A body with the version that a form must name to change it.
 *
 * @param unit what the unit's picker shows; null without a unit
 * @param numbered numbers bear its suffix, which then may not change, nor its unit
 */
public record BodyRecord(BodyView body, String unit, long version, boolean numbered) {
}
