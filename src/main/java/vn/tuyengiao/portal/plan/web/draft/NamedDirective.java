package vn.tuyengiao.portal.plan.web.draft;

import vn.tuyengiao.portal.directive.Directives.Picked;
import vn.tuyengiao.portal.plan.web.PlanWords;

/**
 * What a form says of the directive that a task names. {@code text}: its number, null if
 * the words stay as they were typed; {@code hint} may be null.
 */
public record NamedDirective(String text, String hint) {

	static NamedDirective of(Picked picked, PlanWords words) {
		if (picked == null) {
			return new NamedDirective(null, null);
		}
		if (picked.directive() != null) {
			return new NamedDirective(picked.directive().reference(), picked.directive().label());
		}
		return new NamedDirective(null, switch (picked.matches()) {
			case 0 -> words.say("plan.directive.unmatched");
			case 1 -> null;
			default -> words.say("plan.directive.ambiguous", picked.matches());
		});
	}

}
