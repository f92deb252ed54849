package vn.tuyengiao.portal.directive.domain;

/**
 * A type with the version that a form must name to change it.
 *
 * @param numbered numbers bear its abbreviation, which then may not change
 */
public record TypeRecord(TypeView type, long version, boolean numbered) {
}
