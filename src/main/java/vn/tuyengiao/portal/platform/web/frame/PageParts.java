package vn.tuyengiao.portal.platform.web.frame;

import java.util.Objects;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import vn.tuyengiao.portal.platform.web.Along;

/** The parts of a page that are elements of their own: what each of them writes. */
@RequiredArgsConstructor
final class PageParts {

	private static final Set<String> STEP = Set.of("look", "small", "icon", "label", "href", "type", "class");

	private final Frame frame;

	/** A drawing: {@code name}, {@code size="sm"}. */
	void icon(Html html, Given given) {
		html.icon("sm".equals(given.text("size")) ? "icon icon-sm" : "icon", given.required("name"));
	}

	/**
	 * A step of the way to the page: {@code label}, {@code href} for all but the last.
	 */
	void crumb(Html html, Given given) {
		String href = given.text("href");
		if (href == null) {
			html.raw("<li class=\"breadcrumb-item active\" aria-current=\"page\">")
				.text(given.value("label"))
				.raw("</li>");
		}
		else {
			html.raw("<li class=\"breadcrumb-item\"><a")
				.attribute("href", listed(href))
				.raw(">")
				.text(given.value("label"))
				.raw("</a></li>");
		}
	}

	/** The list from which the record was opened is gone back to as it was. */
	private String listed(String href) {
		Along along = frame.along();
		return along != null && along.path().equals(href) ? along.back() : href;
	}

	/**
	 * Something to press: {@code label}, {@code look} (primary, secondary, ghost,
	 * danger), {@code icon}, {@code small}. A link where it has an {@code href}, else a
	 * button that sends its form.
	 */
	void step(Html html, Given given) {
		String element = given.has("href") ? "a" : "button";
		html.raw("<" + element);
		html.attribute("class", "btn btn-" + given.text("look", "secondary") + (given.has("small") ? " btn-sm" : "")
				+ (given.has("class") ? " " + given.required("class") : ""));
		if (given.has("href")) {
			html.attribute("href", given.value("href"));
		}
		else {
			html.attribute("type", given.text("type", "submit"));
		}
		given.rest(html, STEP);
		html.raw(">");
		if (given.has("icon")) {
			html.icon("icon", given.required("icon")).raw("<span>").text(given.value("label")).raw("</span>");
		}
		else {
			html.text(given.value("label"));
		}
		html.raw("</" + element + ">");
	}

	/**
	 * What stands where there is nothing to show: {@code icon}, {@code title},
	 * {@code text}, and what to do next ({@code href} and {@code label}).
	 */
	void empty(Html html, Given given) {
		html.raw("<div class=\"empty-state\">").icon("icon", given.required("icon"));
		html.raw("<p class=\"empty-title\">").text(given.value("title")).raw("</p>");
		Object text = given.value("text");
		if (text != null) {
			html.raw("<p class=\"empty-text\">").text(text).raw("</p>");
		}
		String href = given.text("href");
		if (href != null) {
			html.raw("<a class=\"btn btn-primary\"")
				.attribute("href", href)
				.raw(">")
				.text(given.value("label"))
				.raw("</a>");
		}
		html.raw("</div>");
	}

	/**
	 * How something stands: {@code value}, and in {@code of} the key that its name
	 * follows.
	 */
	void state(Html html, Given given) {
		String value = given.text("value");
		if (value == null) {
			return;
		}
		html.raw("<span")
			.attribute("class", "state state-" + value)
			.raw(">")
			.text(frame.say(given.required("of") + "." + value))
			.raw("</span>");
	}

	/** The foot of a list: which rows its {@code page} holds and the way to others. */
	void foot(Html html, Given given) {
		Page<?> page = (Page<?>) Objects.requireNonNull(given.value("page"));
		html.raw("<div class=\"list-foot\"><p class=\"list-count\">").text(frame.count(page)).raw("</p>");
		if (page.getTotalPages() > 1) {
			html.raw("<nav class=\"list-pages\"").attribute("aria-label", frame.say("frame.list.pages")).raw(">");
			pages(html, page);
			html.raw("</nav>");
		}
		html.raw("</div>");
	}

	private void pages(Html html, Page<?> page) {
		html.raw("<ul class=\"pagination\"><li class=\"page-item\">");
		if (page.hasPrevious()) {
			link(html, page.getNumber() - 1, "prev").icon("icon icon-sm", "chevron-left");
			html.raw("<span>").text(frame.say("frame.list.previous")).raw("</span></a>");
		}
		html.raw("</li>");
		for (int number : frame.pages(page)) {
			boolean current = number == page.getNumber();
			html.raw(current ? "<li class=\"page-item active\">" : "<li class=\"page-item\">");
			if (number < 0) {
				html.raw("<span class=\"page-gap\">…</span>");
			}
			else {
				numbered(html, number, current);
			}
			html.raw("</li>");
		}
		html.raw("<li class=\"page-item\">");
		if (page.hasNext()) {
			link(html, page.getNumber() + 1, "next").raw("<span>").text(frame.say("frame.list.next")).raw("</span>");
			html.icon("icon icon-sm", "chevron-right").raw("</a>");
		}
		html.raw("</li></ul>");
	}

	private void numbered(Html html, int number, boolean current) {
		html.raw("<a class=\"page-link\"")
			.attribute("href", frame.links().page(number))
			.attribute("aria-current", current ? "page" : null)
			.attribute("aria-label", frame.say("frame.list.page", number + 1))
			.raw(">")
			.text(number + 1)
			.raw("</a>");
	}

	private Html link(Html html, int number, String relation) {
		return html.raw("<a class=\"page-link\"")
			.attribute("href", frame.links().page(number))
			.attribute("rel", relation)
			.raw(">");
	}

}
