package vn.tuyengiao.portal.platform.web.frame;

import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.thymeleaf.model.IModel;

/**
 * Picking several rows of a list or cells of a matrix, and what is done with them by one
 * press: the ticks stand in the table, the form with its buttons above it.
 */
@RequiredArgsConstructor
final class PickParts {

	private static final String FORM = "picked";

	private final Frame frame;

	/**
	 * A tick: {@code value}, as the handler of the form reads it, and {@code label}, what
	 * a screen reader says.
	 */
	void pick(Html html, Given given) {
		html.raw("<input class=\"form-check-input pick\" type=\"checkbox\" name=\"at\"")
			.attribute("form", FORM)
			.attribute("value", given.required("value"))
			.attribute("aria-label", frame.say("frame.pick", given.required("label")))
			.raw(">");
	}

	/**
	 * The form around its buttons; each may have an address of its own
	 * ({@code formaction}), the others lead to reminding. It knows the way back.
	 */
	void picked(WrappingElement.Wrap wrap, IModel body) {
		Map<String, String> form = wrap.rest("picked no-print", Set.of());
		form.put("id", FORM);
		form.put("method", "post");
		form.put("th:action", "@{/reminders/new}");
		wrap.open("form", form)
			.empty("input", "type", "hidden", "name", "back", "th:value", "${frame.links().here()}")
			.open("button", "class", "btn btn-ghost btn-sm", "type", "button", "hidden", "hidden", "data-pick-all", "",
					"th:text", "#{frame.pick.all}")
			.close("button")
			.open("span", "class", "picked-count", "role", "status", "th:data-some", "#{frame.pick.some}", "th:text",
					"#{frame.pick.none}")
			.close("span")
			.body(body)
			.close("form");
	}

}
