package vn.tuyengiao.portal.platform.web.frame;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.springframework.data.domain.Page;
import org.springframework.util.Assert;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import vn.tuyengiao.portal.platform.web.Along;
import vn.tuyengiao.portal.platform.web.list.CellPart;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.RowStep;

/**
 * The parts that pages are made of, as elements with named attributes, and what is
 * written for each of a collection, as one attribute in the place of a dozen: the same on
 * every page, and a fraction of the work of the expressions it stands for. Attributes of
 * elements are plain or expressions ({@code th:label="#{…}"}); {@code th:if} and
 * {@code th:each} go with them as with any element.
 * <ul>
 * <li>{@code <portal:icon>}, {@code crumb}, {@code step}, {@code state}, {@code empty},
 * {@code foot}: see {@link PageParts};
 * <li>{@code <portal:filter>} and its {@code <portal:field>}: see {@link FilterParts};
 * <li>{@code <portal:pick>} and {@code <portal:picked>}: see {@link PickParts};
 * <li>{@code <portal:alert kind icon>} and {@code <portal:card-head title>}: around what
 * stands in them;
 * <li>{@code portal:steps="${…}"}: fills the cell with the {@link RowStep steps} of a
 * row;
 * <li>{@code portal:parts="${…}"}: with the {@link CellPart parts} of what it says;
 * <li>{@code portal:chips="${…}"}: with {@link Chip chips};
 * <li>{@code portal:items="${…}"}: with items of the sidebar;
 * <li>{@code portal:settings="${…}"}: with the buttons of a {@link PreferenceChoice
 * preference};
 * <li>{@code portal:sort="column, #{…}"}: the head of a column by which the {@code page}
 * of the list can be sorted, and its label;
 * <li>{@code portal:columns="plans"}: beside the filter its reader chooses what he sees
 * of the table in this element, see {@link ColumnParts};
 * <li>{@code portal:opens="${at.index}"}: the link of a row of {@code page} leads where
 * the list's {@link Opens} says, and the record knows of the list.
 * </ul>
 */
class PortalDialect extends AbstractProcessorDialect {

	/** After {@code th:if} and {@code th:with}, before what sets attributes. */
	static final int PRECEDENCE = 900;

	private static final String NAME = "portal";

	private static final Set<String> ALERT = Set.of("kind", "th:kind", "icon", "th:icon", "text", "th:text");

	private static final Set<String> CARD_HEAD = Set.of("title", "th:title", "id", "th:id");

	private final Frame frame;

	private final String icons;

	/** With the address of the drawings. */
	PortalDialect(Frame frame, String icons) {
		super(NAME, NAME, StandardDialect.PROCESSOR_PRECEDENCE);
		this.frame = frame;
		this.icons = icons;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		PageParts parts = new PageParts(frame);
		PickParts picks = new PickParts(frame);
		FilterParts filter = new FilterParts(frame, prefix + ":field", icons);
		return Set.of(element(prefix, "icon", parts::icon), element(prefix, "crumb", parts::crumb),
				element(prefix, "step", parts::step), element(prefix, "state", parts::state),
				element(prefix, "empty", parts::empty), element(prefix, "foot", parts::foot),
				element(prefix, "field", filter::field), new WrappingElement(prefix, "filter", filter::form),
				new WrappingElement(prefix, "alert", this::alert), element(prefix, "pick", picks::pick),
				new WrappingElement(prefix, "picked", picks::picked),
				new WrappingElement(prefix, "card-head", PortalDialect::cardHead),
				new Filling<>(prefix, "steps", RowStep.class, PortalDialect::write),
				new Filling<>(prefix, "parts", CellPart.class, PortalDialect::write),
				new Filling<>(prefix, "chips", Chip.class, this::write),
				new Filling<>(prefix, "items", Frame.Item.class, PortalDialect::write),
				new Filling<>(prefix, "settings", PreferenceChoice.class, PortalDialect::write), new Sort(prefix),
				new Opened(prefix), new ColumnParts(prefix, frame, icons));
	}

	private PartElement element(String prefix, String name, BiConsumer<Html, Given> writer) {
		return new PartElement(prefix, name, icons, writer);
	}

	private void alert(WrappingElement.Wrap wrap, IModel body) {
		Given given = wrap.given();
		wrap.open("div", wrap.rest("alert alert-" + given.text("kind"), ALERT));
		if (given.has("icon")) {
			wrap.markup(new Html(icons).icon("icon alert-icon", given.required("icon")));
		}
		Map<String, String> said = new LinkedHashMap<>();
		wrap.move("text", "text", said);
		wrap.open("div", said).body(body).close("div").close("div");
	}

	private static void cardHead(WrappingElement.Wrap wrap, IModel body) {
		Map<String, String> title = new LinkedHashMap<>();
		title.put("class", "card-title");
		wrap.move("id", "id", title);
		wrap.move("title", "text", title);
		wrap.open("div", wrap.rest("card-header", CARD_HEAD)).open("h2", title).close("h2").body(body).close("div");
	}

	private static void write(Html html, RowStep step) {
		html.raw(step.form() == null ? "<a" : "<button type=\"submit\"").attribute("class", step.css());
		if (step.form() == null) {
			html.attribute("href", step.href());
		}
		else {
			html.attribute("form", step.form()).attribute("formaction", step.href());
		}
		html.attribute("aria-label", step.name()).raw(">").text(step.label());
		html.raw(step.form() == null ? "</a>" : "</button>");
	}

	private static void write(Html html, CellPart part) {
		if (part.href() != null) {
			html.raw("<a").attribute("href", part.href()).attribute("class", part.css()).raw(">");
			html.text(part.text()).raw("</a>");
		}
		else if (part.css() != null) {
			html.raw(" <span").attribute("class", part.css()).raw(">").text(part.text()).raw("</span>");
		}
		else {
			html.text(part.text());
		}
	}

	private void write(Html html, Chip chip) {
		html.raw("<a class=\"chip\"")
			.attribute("href", chip.href())
			.attribute("aria-current", chip.current() ? "true" : null)
			.raw("><span>")
			.text(frame.say(chip.label()))
			.raw("</span>");
		if (chip.rows() != null) {
			html.raw(" <span class=\"chip-count\">").text(chip.rows()).raw(chip.more() ? "+</span>" : "</span>");
		}
		html.raw("</a>");
	}

	private static void write(Html html, Frame.Item item) {
		html.raw("<li><a")
			.attribute("href", item.href())
			.attribute("aria-current", item.current())
			.raw(">")
			.icon("icon", item.icon())
			.raw("<span>")
			.text(item.label())
			.raw("</span></a></li>");
	}

	private static void write(Html html, PreferenceChoice setting) {
		html.raw("<button type=\"submit\"")
			.attribute("name", setting.name())
			.attribute("value", setting.value())
			.attribute("lang", setting.language())
			.attribute("aria-pressed", Boolean.toString(setting.chosen()))
			.raw(">");
		if (setting.icon() != null) {
			html.icon("icon", setting.icon());
		}
		html.raw("<span>").text(setting.label()).raw("</span></button>");
	}

	/** Writes one or several of a kind into the element; nothing where there is none. */
	private final class Filling<T> extends AbstractAttributeTagProcessor {

		private final Class<T> kind;

		private final BiConsumer<Html, T> writer;

		private Filling(String prefix, String name, Class<T> kind, BiConsumer<Html, T> writer) {
			super(TemplateMode.HTML, prefix, null, false, name, true, PRECEDENCE, true);
			this.kind = kind;
			this.writer = writer;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
				String expression, IElementTagStructureHandler handler) {
			Object found = Given.evaluate(context, expression);
			Collection<?> all = found == null ? List.of() : found instanceof Collection<?> many ? many : List.of(found);
			Html html = new Html(icons);
			all.forEach(one -> writer.accept(html, kind.cast(one)));
			handler.setBody(html.toString(), false);
		}

	}

	private final class Opened extends AbstractAttributeTagProcessor {

		private Opened(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "opens", true, PRECEDENCE, true);
		}

		@Override
		@SuppressWarnings("unchecked")
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
				String expression, IElementTagStructureHandler handler) {
			Page<Object> page = (Page<Object>) context.getVariable("page");
			Opens<Object> opens = (Opens<Object>) context.getVariable(Opens.NAME);
			Object at = Given.evaluate(context, expression);
			Assert.notNull(at, "portal:opens without the index of its row");
			int index = (Integer) at;
			String href = opens.of(page.getContent().get(index));
			handler.setAttribute("href", HtmlEscape.escapeHtml4Xml(
					Along.of(frame.links().list(), page, index).appendedTo(Frame.request().getContextPath() + href)));
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
			Object label = Given.evaluate(context, expression.substring(comma + 1).strip());
			Frame.SortLink link = frame.sort((Page<?>) context.getVariable("page"), column);
			Html html = new Html(icons).raw("<a class=\"sort\"")
				.attribute("href", link.href())
				.raw("><span>")
				.text(label)
				.raw("</span>")
				.icon("icon icon-sm", link.icon())
				.raw("</a>");
			handler.setAttribute("scope", "col");
			if (link.direction() != null) {
				handler.setAttribute("aria-sort", link.direction());
			}
			handler.setBody(html.toString(), false);
		}

	}

}
