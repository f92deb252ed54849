package vn.tuyengiao.portal.plan.web.draft;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.Directives.Picked;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.form.DraftAnswer.FieldNote;

/** What a form says of the directive that a task names. */
@UtilityClass
class NamedDirective {

	private static final FieldNote NOTHING = new FieldNote(null, null);

	/** Its number and name; or why the words stay as they were typed. */
	static FieldNote of(@Nullable Picked picked, PlanWords words) {
		if (picked == null) {
			return NOTHING;
		}
		if (picked.directive() != null) {
			return new FieldNote(picked.directive().reference(), picked.directive().label());
		}
		return new FieldNote(null, switch (picked.matches()) {
			case 0 -> words.say("plan.directive.unmatched");
			case 1 -> null;
			default -> words.say("plan.directive.ambiguous", picked.matches());
		});
	}

}
