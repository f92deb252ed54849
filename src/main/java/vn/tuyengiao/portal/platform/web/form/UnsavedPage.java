package vn.tuyengiao.portal.platform.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * What was typed when nothing can be kept any more, because somebody sent, accepted or
 * locked it meanwhile: to be read and copied.
 */
public final class UnsavedPage {

	private final String back;

	private final String refusal;

	private final Words words;

	private final List<Part> parts = new ArrayList<>();

	/**
	 * @param back where what is stored is read, inside the portal
	 */
	public UnsavedPage(String back, RefusedException refused, Words words) {
		this.back = back;
		this.refusal = words.say(refused.getCode(), refused.getArguments());
		this.words = words;
	}

	/**
	 * The labelled fields of a form, or of a line, as far as something is typed in them.
	 */
	public UnsavedPage fields(Object form) {
		return fields(form, Map.of());
	}

	/**
	 * @param reading of fields whose value is read under words that only the page knows
	 */
	public UnsavedPage fields(Object form, Map<String, Function<Object, String>> reading) {
		FormState.of(words, form.getClass(), reading)
			.stream()
			.filter(field -> field.label() != null)
			.forEach(field -> part(field.label(), field.side(form).text()));
		return this;
	}

	public UnsavedPage part(String label, @Nullable String typed) {
		if (typed != null && !typed.isBlank()) {
			parts.add(new Part(label, typed));
		}
		return this;
	}

	/** The words that follow belong under a heading of their own. */
	public UnsavedPage heading(String text) {
		parts.add(new Part(text, null));
		return this;
	}

	/** The page with its status, to be returned by a controller. */
	public ModelAndView page() {
		return new ModelAndView("platform/unsaved", Map.of("unsaved", this), HttpStatus.CONFLICT);
	}

	public String getBack() {
		return back;
	}

	public String getRefusal() {
		return refusal;
	}

	public List<Part> getParts() {
		return parts;
	}

	/** A label and what was typed under it; without text, a heading. */
	public record Part(String label, @Nullable String text) {
	}

}
