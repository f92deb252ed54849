package vn.tuyengiao.portal.platform.web;

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

/**
 * What lists repeat in each row and each head, as one attribute in the place of a dozen:
 * the same on every page, and a fraction of the work of the expressions it stands for.
 * <ul>
 * <li>{@code portal:marks="${…}"}: fills the element with a {@link Mark} or several;
 * <li>{@code portal:steps="${…}"}: with links, a {@link Step} or several;
 * <li>{@code portal:options="${…}"}: becomes the {@link Option.Choice choices} of a
 * filter's field;
 * <li>{@code portal:items="${…}"}: with items of the sidebar;
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
		return Set.of(new Filling<>(prefix, "marks", Mark.class, PortalDialect::write),
				new Filling<>(prefix, "steps", Step.class, PortalDialect::write),
				new Filling<>(prefix, "options", Option.Choice.class, PortalDialect::write),
				new Filling<>(prefix, "items", Frame.Item.class, this::write), new Sort(prefix));
	}

	private static void write(StringBuilder html, Mark mark) {
		if (mark.css() == null) {
			html.append(escaped(mark.text()));
			return;
		}
		html.append("<span class=\"").append(escaped(mark.css())).append("\">");
		html.append(escaped(mark.text())).append("</span>");
	}

	private static void write(StringBuilder html, Step step) {
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

	private void write(StringBuilder html, Frame.Item item) {
		html.append("<li><a");
		attribute(html, "href", item.href());
		attribute(html, "aria-current", item.current());
		html.append("><svg class=\"icon\" aria-hidden=\"true\"><use");
		attribute(html, "href", icons + "#" + item.icon());
		html.append("/></svg><span>").append(escaped(item.label())).append("</span></a></li>");
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
			html.append("<svg class=\"icon icon-sm\" aria-hidden=\"true\"><use");
			attribute(html, "href", icons + "#" + link.icon());
			html.append("/></svg></a>");
			handler.setAttribute("scope", "col");
			if (link.direction() != null) {
				handler.setAttribute("aria-sort", link.direction());
			}
			handler.setBody(html, false);
		}

	}

}
