package vn.tuyengiao.portal.platform.web.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.processor.element.AbstractAttributeModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EvaluationUtils;
import vn.tuyengiao.portal.platform.web.list.ColumnChoice;

/**
 * The columns of a list, read from the head of its table: a control to choose among them,
 * which the style sheet puts beside the filter, and for those hidden one class each on
 * the table ({@code hide-3}). The rows know nothing of it, whoever writes them. The first
 * column, which says what a row is, is always there.
 */
final class ColumnParts extends AbstractAttributeModelProcessor {

	/** For how many columns the style sheet has rules. */
	static final int MOST = 12;

	private static final Pattern MESSAGE = Pattern.compile("#\\{([A-Za-z0-9._-]+)}");

	private final Frame frame;

	private final String icons;

	ColumnParts(String prefix, Frame frame, String icons) {
		super(TemplateMode.HTML, prefix, null, false, "columns", true, PortalDialect.PRECEDENCE, false);
		this.frame = frame;
		this.icons = icons;
	}

	@Override
	protected void doProcess(ITemplateContext context, IModel model, AttributeName name, String list,
			IElementModelStructureHandler handler) {
		IModelFactory factory = context.getModelFactory();
		model.replace(0, factory.removeAttribute((IProcessableElementTag) model.get(0), name));
		Set<String> hidden = frame.hiddenColumns(list);
		if (hidden == null) {
			return;
		}
		List<Head> heads = heads(context, model);
		Assert.isTrue(heads.size() > 1 && heads.size() <= MOST, () -> list + " has " + heads.size() + " columns");
		hide(factory, model, heads, hidden);
		model.insertModel(0, control(context, factory, list, heads, hidden));
	}

	/** The columns that the reader's head of the table has, in their order. */
	private static List<Head> heads(ITemplateContext context, IModel model) {
		List<Head> heads = new ArrayList<>();
		Deque<Boolean> shown = new ArrayDeque<>();
		boolean inHead = false;
		boolean open = false;
		for (int at = 0; at < model.size(); at++) {
			ITemplateEvent event = model.get(at);
			if (event instanceof ICloseElementTag close) {
				switch (close.getElementCompleteName()) {
					case "thead" -> {
						return heads;
					}
					case "th:block" -> shown.poll();
					case "th" -> open = false;
					default -> {
					}
				}
			}
			else if (event instanceof IProcessableElementTag tag) {
				String element = tag.getElementCompleteName();
				inHead |= element.equals("thead");
				if (element.equals("th:block") && event instanceof IOpenElementTag) {
					shown.push(isShown(context, tag));
				}
				else if (inHead && element.equals("th")) {
					open = isShown(context, tag) && !shown.contains(false);
					if (open) {
						heads.add(Head.of(tag));
					}
					open &= !(event instanceof IStandaloneElementTag);
				}
				else if (open && heads.get(heads.size() - 1).label() == null && tag.hasAttribute("th", "text")) {
					heads.set(heads.size() - 1, Head.of(tag));
				}
			}
		}
		throw new IllegalArgumentException("portal:columns around what has no head of a table");
	}

	private static boolean isShown(ITemplateContext context, IProcessableElementTag tag) {
		Assert.isTrue(!tag.hasAttribute("th", "each"), "portal:columns cannot count heads made by th:each");
		String condition = tag.getAttributeValue("th", "if");
		String exception = tag.getAttributeValue("th", "unless");
		return (condition == null || EvaluationUtils.evaluateAsBoolean(Given.evaluate(context, condition)))
				&& (exception == null || !EvaluationUtils.evaluateAsBoolean(Given.evaluate(context, exception)));
	}

	private static void hide(IModelFactory factory, IModel model, List<Head> heads, Set<String> hidden) {
		StringBuilder classes = new StringBuilder();
		for (int at = 1; at < heads.size(); at++) {
			if (hidden.contains(heads.get(at).name())) {
				classes.append(" hide-").append(at + 1);
			}
		}
		for (int at = 0; !classes.isEmpty() && at < model.size(); at++) {
			if (model.get(at) instanceof IOpenElementTag tag && tag.getElementCompleteName().equals("table")) {
				model.replace(at, factory.setAttribute(tag, "class", tag.getAttributeValue("class") + classes));
				return;
			}
		}
	}

	private IModel control(ITemplateContext context, IModelFactory factory, String list, List<Head> heads,
			Set<String> hidden) {
		long gone = heads.stream().skip(1).filter(head -> hidden.contains(head.name())).count();
		Html before = new Html(icons).raw("<details class=\"pop columns no-print\" name=\"pop\">")
			.raw("<summary class=\"btn btn-ghost\">")
			.icon("icon", "columns")
			.raw("<span>")
			.text(frame.say("frame.columns"))
			.raw("</span>");
		if (gone > 0) {
			before.raw("<span class=\"filter-count\" aria-hidden=\"true\">")
				.text(gone)
				.raw("</span><span class=\"visually-hidden\">")
				.text(frame.say("frame.columns.hidden", gone))
				.raw("</span>");
		}
		before.raw("</summary><div class=\"columns-body\">");
		Html ticks = new Html(icons).raw("<input type=\"hidden\" name=\"of\"")
			.attribute("value", list)
			.raw("><input type=\"hidden\" name=\"back\"")
			.attribute("value", frame.links().here())
			.raw("><fieldset><legend>")
			.text(frame.say("frame.columns.legend"))
			.raw("</legend>");
		for (int at = 0; at < heads.size(); at++) {
			tick(ticks, context, heads.get(at), at == 0, !hidden.contains(heads.get(at).name()));
		}
		ticks.raw("</fieldset><div class=\"columns-steps\">");
		button(ticks, "btn-primary", "show", "frame.columns.show");
		button(ticks, "btn-ghost", "reset", "frame.columns.reset");
		ticks.raw("<p class=\"form-hint\">").text(frame.say("frame.columns.hint")).raw("</p></div>");
		Map<String, String> form = new LinkedHashMap<>();
		form.put("method", "post");
		// template, so that the form gets its token
		form.put("th:action", "@{" + ColumnChoice.PATH + "}");
		IModel control = factory.createModel();
		control.add(factory.createText(before.toString()));
		control.add(factory.createOpenElementTag("form", form, AttributeValueQuotes.DOUBLE, false));
		control.add(factory.createText(ticks.toString()));
		control.add(factory.createCloseElementTag("form"));
		control.add(factory.createText("</div></details>"));
		return control;
	}

	/** The first column and one without words of its own cannot be hidden. */
	private void tick(Html html, ITemplateContext context, Head head, boolean first, boolean shown) {
		if (head.label() == null) {
			return;
		}
		boolean fixed = first || head.name().isEmpty();
		if (!fixed) {
			html.raw("<input type=\"hidden\" name=\"column\"").attribute("value", head.name()).raw(">");
		}
		html.raw("<label class=\"form-check\"><input class=\"form-check-input\" type=\"checkbox\"")
			.attribute("name", fixed ? null : "show")
			.attribute("value", fixed ? null : head.name())
			.attribute("checked", fixed || shown)
			.attribute("disabled", fixed)
			.raw("><span class=\"form-check-label\">")
			.text(Given.evaluate(context, head.label()))
			.raw("</span></label>");
	}

	private void button(Html html, String look, String value, String label) {
		html.raw("<button type=\"submit\" name=\"do\"")
			.attribute("class", "btn btn-sm " + look)
			.attribute("value", value)
			.raw(">")
			.text(frame.say(label))
			.raw("</button>");
	}

	/**
	 * One column.
	 *
	 * @param label the expression of its words, if it has any
	 * @param name as {@link ColumnChoice#name}; empty where the words are no message of
	 * their own
	 */
	private record Head(@Nullable String label, String name) {

		private static Head of(IProcessableElementTag tag) {
			String sorted = tag.getAttributeValue("portal", "sort");
			String label = sorted == null ? tag.getAttributeValue("th", "text")
					: sorted.substring(sorted.indexOf(',') + 1).strip();
			Matcher message = MESSAGE.matcher(label == null ? "" : label);
			return new Head(label, message.matches() ? ColumnChoice.name(message.group(1)) : "");
		}

	}

}
