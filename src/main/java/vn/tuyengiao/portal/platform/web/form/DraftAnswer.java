package vn.tuyengiao.portal.platform.web.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * The answer to a draft that the page keeps by itself.
 *
 * @param version the new one
 * @param at hour and minute
 * @param missing by line, how much it lacks before it can be sent
 * @param notes by line and field, what was found for what is typed there
 */
public record DraftAnswer(long version, String at, Map<UUID, Integer> missing,
		Map<UUID, Map<String, FieldNote>> notes) {

	/**
	 * What was found for a field. {@code text}: what it holds from now on, unless it
	 * stays as it was typed.
	 */
	public record FieldNote(@Nullable String text, @Nullable String hint) {
	}

	/** Why it could not be kept. */
	public record Faults(List<FieldFault> faults) {

		static Faults of(List<ObjectError> errors, Words words) {
			return new Faults(errors.stream()
				.map(error -> new FieldFault(error instanceof FieldError field ? field.getField() : null,
						words.say(error)))
				.toList());
		}

	}

	/** One fault; {@code field} is the form's path, none for the whole. */
	public record FieldFault(@Nullable String field, String message) {
	}

}
