package vn.tuyengiao.portal.platform.web.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IProcessableElementTag;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.form.TypedDay;
import vn.tuyengiao.portal.platform.web.list.Links;

/** The filter of a list: its form and its fields, which stand in the address. */
@RequiredArgsConstructor
final class FilterParts {

	private static final Set<String> FORM = Set.of("icon", "button", "th:button", "keeps");

	private static final Set<String> FIELD = Set.of("name", "id", "label", "kind", "options", "width", "whole", "value",
			"class");

	private final Frame frame;

	private final String element;

	private final String icons;

	/**
	 * The form: it keeps the order of the list, offers to clear what is asked for, and
	 * leads to the filters that its reader keeps under names. One with a {@code button}
	 * of its own does neither. What it {@code keeps} (the name of a parameter) belongs to
	 * the list itself and stays.
	 */
	void form(WrappingElement.Wrap wrap, IModel body) {
		Given given = wrap.given();
		boolean list = !given.has("button");
		Map<String, String> form = wrap.rest("filter", FORM);
		form.put("method", "get");
		if (list) {
			form.put("data-filter", null);
		}
		wrap.open("form", form);
		Links links = frame.links();
		if (list) {
			fold(wrap, links.count(names(body, false)));
		}
		if (list && links.has("sort")) {
			wrap.empty("input", "type", "hidden", "name", "sort", "th:value", "${frame.links().value('sort')}");
		}
		String kept = given.text("keeps", "");
		if (links.has(kept)) {
			wrap.empty("input", "type", "hidden", "name", kept, "th:value", "${frame.links().value('" + kept + "')}");
		}
		String[] names = names(body, true);
		wrap.body(body);
		wrap.open("button", "class", "btn btn-secondary", "type", "submit")
			.markup(new Html(icons).icon("icon", given.text("icon", "filter")));
		Map<String, String> label = new LinkedHashMap<>();
		label.put("th:text", "#{frame.filter}");
		wrap.move("button", "text", label);
		wrap.open("span", label).close("span").close("button");
		if (list && links.has(names)) {
			wrap.open("a", "class", "btn btn-ghost", "th:href", "${frame.links().reset('" + kept + "')}", "th:text",
					"#{frame.filter.reset}")
				.close("a");
		}
		if (list) {
			// of whoever is signed in, as the layout knows him
			wrap.open("a", "class", "btn btn-ghost", "th:if", "${person}", "th:href",
					"@{/account/lists(of=${frame.links().list()})}", "th:text", "#{frame.filter.saved}")
				.close("a");
		}
		wrap.close("form");
	}

	/**
	 * On a telephone the fields are folded; the button says how many of them ask for
	 * something.
	 */
	private void fold(WrappingElement.Wrap wrap, int asked) {
		wrap.empty("input", "class", "filter-open visually-hidden", "type", "checkbox", "id", "filter-open")
			.open("label", "class", "btn btn-secondary filter-toggle", "for", "filter-open")
			.markup(new Html(icons).icon("icon", "filter"))
			.open("span", "th:text", "#{frame.filter.fold}")
			.close("span");
		if (asked > 0) {
			wrap.open("span", "class", "filter-count", "aria-hidden", "true", "th:text", "'" + asked + "'")
				.close("span")
				.open("span", "class", "visually-hidden", "th:text", "#{frame.filter.fold.count(" + asked + ")}")
				.close("span");
		}
		wrap.close("label");
	}

	/** What the fields ask for, by the names of their parameters. */
	private String[] names(IModel body, boolean hidden) {
		List<String> names = new ArrayList<>();
		for (int at = 0; at < body.size(); at++) {
			if (body.get(at) instanceof IProcessableElementTag tag && tag.getElementCompleteName().equals(element)
					&& (hidden || !"hidden".equals(tag.getAttributeValue("kind")))) {
				names.add(tag.getAttributeValue("name"));
			}
		}
		return names.toArray(String[]::new);
	}

	/**
	 * A field: {@code name}, {@code label}, {@code kind} (search, text, date, check,
	 * hidden; a choice where it has {@code options}), {@code width} (wide, short). Its
	 * value is that of the address if no other is given; {@code whole}: a choice without
	 * "all".
	 */
	void field(Html html, Given given) {
		String name = given.required("name");
		String kind = given.has("options") ? "choice" : given.text("kind", "text");
		String value = given.has("value") ? given.text("value") : frame.links().value(name);
		switch (kind) {
			case "hidden" -> {
				if (value != null && !value.isBlank()) {
					html.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value).raw(">");
				}
			}
			case "check" -> html.raw("<label class=\"form-check\"><input class=\"form-check-input\" type=\"checkbox\"")
				.attribute("name", name)
				.attribute("value", "true")
				.attribute("checked", "true".equals(value))
				.raw("><span class=\"form-check-label\">")
				.text(given.value("label"))
				.raw("</span></label>");
			default -> labelled(html, given, name, kind, value);
		}
	}

	private void labelled(Html html, Given given, String name, String kind, @Nullable String value) {
		String id = given.text("id", name);
		html.raw("<div").attribute("class", given.has("width") ? "field field-" + given.text("width") : "field");
		html.raw("><label class=\"form-label\"").attribute("for", id).raw(">").text(given.value("label"));
		html.raw("</label>");
		if (kind.equals("choice")) {
			html.raw("<select class=\"form-select\"").attribute("id", id).attribute("name", name).raw(">");
			if (!given.has("whole")) {
				option(html, "", frame.say("frame.all"), false);
			}
			given.all("options").forEach(option -> option(html, option, value));
			html.raw("</select>");
		}
		else if (kind.equals("date")) {
			String pick = frame.say("frame.day.pick");
			html.raw("<div class=\"day-box\"><input class=\"form-control\" type=\"text\" data-day")
				.attribute("placeholder", frame.say("frame.day.form"))
				.raw(" inputmode=\"numeric\" autocomplete=\"off\"")
				.attribute("id", id)
				.attribute("name", name)
				.attribute("value", value == null ? null : TypedDay.shown(value))
				.raw("><button type=\"button\" class=\"day-pick\" tabindex=\"-1\"")
				.attribute("aria-label", pick)
				.raw(">")
				.icon("icon", "calendar")
				.raw("</button></div>");
		}
		else {
			html.raw("<input")
				.attribute("class",
						given.text("class") == null ? "form-control" : "form-control " + given.text("class"))
				.attribute("type", kind)
				.attribute("id", id)
				.attribute("name", name)
				.attribute("value", value);
			given.rest(html, FIELD);
			html.raw(">");
		}
		html.raw("</div>");
	}

	private static void option(Html html, Object option, @Nullable String value) {
		if (option instanceof Option.Choice choice) {
			option(html, choice.value(), choice.label(), choice.chosen());
		}
		else {
			Option one = (Option) option;
			option(html, one.value(), one.label(), one.value().equals(value));
		}
	}

	private static void option(Html html, String value, String label, boolean chosen) {
		html.raw("<option")
			.attribute("value", value)
			.attribute("selected", chosen)
			.raw(">")
			.text(label)
			.raw("</option>");
	}

}
