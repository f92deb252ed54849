package vn.tuyengiao.portal.directive.domain.step;

/**
 * A step with the version that a form must name to change it.
 *
 * @param asked directives ask for it, so that its evidence may not change
 */
public record RequiredStepRecord(RequiredStepView step, long version, boolean asked) {
}
