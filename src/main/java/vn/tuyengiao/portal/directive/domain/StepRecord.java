package vn.tuyengiao.portal.directive.domain;

/**
 * A step with the version that a form must name to change it.
 *
 * @param asked directives ask for it, so that its evidence may not change
 */
public record StepRecord(StepView step, long version, boolean asked) {
}
