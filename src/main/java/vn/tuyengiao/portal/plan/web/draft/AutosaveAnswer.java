package vn.tuyengiao.portal.plan.web.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import vn.tuyengiao.portal.plan.web.PlanWords;

/**
 * The answer to a draft that the page saves by itself: the new version and, by line, how
 * much it lacks before it can be sent, and which directives were looked up.
 */
public record AutosaveAnswer(long version, String at, Map<UUID, Integer> missing,
		Map<UUID, NamedDirective> directives) {

	/** Why it could not be saved. */
	public record Faults(List<Fault> faults) {

		static Faults of(List<ObjectError> errors, PlanWords words) {
			return new Faults(errors.stream()
				.map(error -> new Fault(error instanceof FieldError field ? field.getField() : null, words.say(error)))
				.toList());
		}

	}

	/** One fault; {@code field} is the form's path, null for the whole. */
	public record Fault(String field, String message) {
	}

}
