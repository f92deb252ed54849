package vn.tuyengiao.portal.platform.web.frame;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.springframework.data.domain.Page;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import vn.tuyengiao.portal.platform.web.form.Option;
import vn.tuyengiao.portal.platform.web.list.CellPart;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.ListRow;
import vn.tuyengiao.portal.platform.web.list.RowButton;
import vn.tuyengiao.portal.platform.web.list.RowCell;
import vn.tuyengiao.portal.platform.web.list.RowLink;
import vn.tuyengiao.portal.platform.web.list.RowMark;

/**
 * What lists repeat in each row and each head, as one attribute in the place of a dozen:
 * the same on every page, and a fraction of the work of the expressions it stands for.
 * <ul>
 * <li>{@code portal:rows="${…}"}: becomes the {@link ListRow rows} of a list;
 * <li>{@code portal:chips="${…}"}: with {@link Chip chips};
 * <li>{@code portal:options="${…}"}: becomes the {@link Option.Choice choices} of a
 * filter's field;
 * <li>{@code portal:items="${…}"}: with items of the sidebar;
 * <li>{@code portal:settings="${…}"}: becomes the buttons of a {@link PreferenceChoice
 * preference};
 * <li>{@code portal:pages="${…}"}: fills the element with links to the pages of a list;
 * the element goes where there is only one;
 * <li>{@code portal:sort="column, #{…}"}: the head of a column by which the {@code page}
 * of the list can be sorted, and its label.
 * </ul>
 */
class PortalDialect extends AbstractProcessorDialect {

	private static final String NAME = "portal";

	/** After {@code th:if}, before what sets attributes. */
	private static final int PRECEDENCE = 900;

	private final Frame frame;

	private final String icons;

	/** With the address of the drawings. */
	PortalDialect(Frame frame, String icons) {
		super(NAME, NAME, PRECEDENCE);
		this.frame = frame;
		this.icons = icons;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Filling<>(prefix, "rows", ListRow.class, PortalDialect::write),
				new Filling<>(prefix, "chips", Chip.class, this::write),
				new Filling<>(prefix, "options", Option.Choice.class, PortalDialect::write),
				new Filling<>(prefix, "items", Frame.Item.class, this::write),
				new Filling<>(prefix, "settings", PreferenceChoice.class, this::write), new Pages(prefix),
				new Sort(prefix));
	}

	private static void write(StringBuilder html, ListRow row) {
		html.append("<tr>");
		row.cells().forEach(cell -> write(html, cell));
		html.append("</tr>\n");
	}

	private static void write(StringBuilder html, RowCell cell) {
		html.append(cell.head() ? "<th scope=\"row\"" : "<td");
		attribute(html, "class", cell.css());
		attribute(html, "data-label", cell.label());
		html.append('>');
		for (CellPart said : cell.said()) {
			if (said instanceof RowMark mark) {
				write(html, mark);
			}
			else if (said instanceof RowLink step) {
				write(html, step);
			}
			else if (said instanceof RowButton button) {
				write(html, button);
			}
		}
		html.append(cell.head() ? "</th>" : "</td>");
	}

	private static void write(StringBuilder html, RowMark mark) {
		if (mark.css() == null) {
			html.append(escaped(mark.text()));
			return;
		}
		html.append("<span class=\"").append(escaped(mark.css())).append("\">");
		html.append(escaped(mark.text())).append("</span>");
	}

	private static void write(StringBuilder html, RowLink step) {
		if (step.href() == null) {
			html.append(escaped(step.label()));
			return;
		}
		html.append("<a");
		attribute(html, "class", step.css());
		attribute(html, "href", step.href());
		attribute(html, "aria-label", step.name());
		html.append('>').append(escaped(step.label())).append("</a>");
	}

	private static void write(StringBuilder html, RowButton button) {
		html.append("<button type=\"submit\"");
		attribute(html, "class", button.css());
		attribute(html, "form", button.form());
		attribute(html, "formaction", button.action());
		attribute(html, "aria-label", button.name());
		html.append('>').append(escaped(button.label())).append("</button>");
	}

	private void write(StringBuilder html, Chip chip) {
		html.append("<a class=\"chip\"");
		attribute(html, "href", chip.href());
		attribute(html, "aria-current", chip.current() ? "true" : null);
		html.append("><span>").append(escaped(frame.say(chip.label()))).append("</span>");
		if (chip.rows() != null) {
			html.append("<span class=\"chip-count\">").append(chip.rows()).append("</span>");
		}
		html.append("</a>");
	}

	private void write(StringBuilder html, Frame.Item item) {
		html.append("<li><a");
		attribute(html, "href", item.href());
		attribute(html, "aria-current", item.current());
		html.append('>');
		icon(html, "icon", item.icon());
		html.append("<span>").append(escaped(item.label())).append("</span></a></li>");
	}

	private void write(StringBuilder html, PreferenceChoice setting) {
		html.append("<button type=\"submit\"");
		attribute(html, "name", setting.name());
		attribute(html, "value", setting.value());
		attribute(html, "lang", setting.language());
		attribute(html, "aria-pressed", Boolean.toString(setting.chosen()));
		html.append('>');
		if (setting.icon() != null) {
			icon(html, "icon", setting.icon());
		}
		html.append("<span>").append(escaped(setting.label())).append("</span></button>");
	}

	private void icon(StringBuilder html, String css, String name) {
		html.append("<svg");
		attribute(html, "class", css);
		html.append(" aria-hidden=\"true\"><use");
		attribute(html, "href", icons + "#" + name);
		html.append("/></svg>");
	}

	private static void write(StringBuilder html, Option.Choice choice) {
		html.append("<option");
		attribute(html, "value", choice.value());
		attribute(html, "selected", choice.chosen() ? "selected" : null);
		html.append('>').append(escaped(choice.label())).append("</option>");
	}

	private static void attribute(StringBuilder html, String name, String value) {
		if (value != null) {
			html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
		}
	}

	private static String escaped(String text) {
		return HtmlEscape.escapeHtml4Xml(text);
	}

	private static Object evaluate(ITemplateContext context, String expression) {
		return StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, expression)
			.execute(context);
	}

	/** Writes one or several of a kind into the element; nothing where there is none. */
	private static final class Filling<T> extends AbstractAttributeTagProcessor {

		private final Class<T> kind;

		private final BiConsumer<StringBuilder, T> writer;

		private Filling(String prefix, String name, Class<T> kind, BiConsumer<StringBuilder, T> writer) {
			super(TemplateMode.HTML, prefix, null, false, name, true, PRECEDENCE, true);
			this.kind = kind;
			this.writer = writer;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
				String expression, IElementTagStructureHandler handler) {
			Object found = evaluate(context, expression);
			Collection<?> all = found == null ? List.of() : found instanceof Collection<?> many ? many : List.of(found);
			StringBuilder html = new StringBuilder();
			all.forEach(one -> writer.accept(html, kind.cast(one)));
			handler.setBody(html, false);
		}

	}

	private final class Pages extends AbstractAttributeTagProcessor {

		private Pages(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "pages", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
				String expression, IElementTagStructureHandler handler) {
			Page<?> page = (Page<?>) evaluate(context, expression);
			if (page.getTotalPages() <= 1) {
				handler.removeElement();
				return;
			}
			StringBuilder html = new StringBuilder("<ul class=\"pagination\"><li class=\"page-item\">");
			if (page.hasPrevious()) {
				link(html, page.getNumber() - 1, "prev");
				icon(html, "icon icon-sm", "chevron-left");
				html.append("<span>").append(escaped(frame.say("frame.list.previous"))).append("</span></a>");
			}
			html.append("</li>");
			for (int number : frame.pages(page)) {
				boolean current = number == page.getNumber();
				html.append(current ? "<li class=\"page-item active\">" : "<li class=\"page-item\">");
				if (number < 0) {
					html.append("<span class=\"page-gap\">…</span>");
				}
				else {
					numbered(html, number, current);
				}
				html.append("</li>");
			}
			html.append("<li class=\"page-item\">");
			if (page.hasNext()) {
				link(html, page.getNumber() + 1, "next");
				html.append("<span>").append(escaped(frame.say("frame.list.next"))).append("</span>");
				icon(html, "icon icon-sm", "chevron-right");
				html.append("</a>");
			}
			html.append("</li></ul>");
			handler.setBody(html, false);
		}

		private void numbered(StringBuilder html, int number, boolean current) {
			html.append("<a class=\"page-link\"");
			attribute(html, "href", frame.links().page(number));
			attribute(html, "aria-current", current ? "page" : null);
			attribute(html, "aria-label", frame.say("frame.list.page", number + 1));
			html.append('>').append(number + 1).append("</a>");
		}

		private void link(StringBuilder html, int number, String relation) {
			html.append("<a class=\"page-link\"");
			attribute(html, "href", frame.links().page(number));
			attribute(html, "rel", relation);
			html.append('>');
		}

	}

	private final class Sort extends AbstractAttributeTagProcessor {

		private Sort(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "sort", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
				String expression, IElementTagStructureHandler handler) {
			int comma = expression.indexOf(',');
			String column = expression.substring(0, comma).strip();
			Object label = evaluate(context, expression.substring(comma + 1).strip());
			Frame.SortLink link = frame.sort((Page<?>) context.getVariable("page"), column);
			StringBuilder html = new StringBuilder("<a class=\"sort\"");
			attribute(html, "href", link.href());
			html.append("><span>").append(escaped(label.toString())).append("</span>");
			icon(html, "icon icon-sm", link.icon());
			html.append("</a>");
			handler.setAttribute("scope", "col");
			if (link.direction() != null) {
				handler.setAttribute("aria-sort", link.direction());
			}
			handler.setBody(html, false);
		}

	}

}
