package vn.tuyengiao.portal.platform.web.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * An element of the dialect that puts markup around what stands in it. The markup is
 * template again, so expressions are passed on unevaluated: what they give is never taken
 * for template.
 */
final class WrappingElement extends AbstractElementModelProcessor {

	private final Wrapper wrapper;

	WrappingElement(String prefix, String name, Wrapper wrapper) {
		super(TemplateMode.HTML, prefix, name, true, null, false, PortalDialect.PRECEDENCE);
		this.wrapper = wrapper;
	}

	@Override
	protected void doProcess(ITemplateContext context, IModel model, IElementModelStructureHandler handler) {
		IProcessableElementTag tag = (IProcessableElementTag) model.get(0);
		IModel body = model.cloneModel();
		body.remove(body.size() - 1);
		if (body.size() > 0) {
			body.remove(0);
		}
		model.reset();
		wrapper.wrap(new Wrap(context, model, tag), body);
	}

	/** Writes what stands around the body, and the body. */
	@FunctionalInterface
	interface Wrapper {

		void wrap(Wrap wrap, IModel body);

	}

	/** The markup that takes the element's place. */
	static final class Wrap {

		private final ITemplateContext context;

		private final IModelFactory factory;

		private final IModel model;

		private final IProcessableElementTag tag;

		private Wrap(ITemplateContext context, IModel model, IProcessableElementTag tag) {
			this.context = context;
			this.factory = context.getModelFactory();
			this.model = model;
			this.tag = tag;
		}

		Given given() {
			return new Given(context, tag);
		}

		/** The attributes of the element but those known, with the classes put first. */
		Map<String, String> rest(String css, Set<String> known) {
			Map<String, String> rest = new LinkedHashMap<>();
			rest.put("class", css);
			for (IAttribute attribute : tag.getAllAttributes()) {
				String name = attribute.getAttributeCompleteName();
				if (name.equals("class")) {
					rest.put(name, css + " " + attribute.getValue());
				}
				else if (!known.contains(name)) {
					rest.put(name, attribute.getValue());
				}
			}
			return rest;
		}

		/** The attribute as another one of the markup, plain or as an expression. */
		void move(String name, String to, Map<String, String> attributes) {
			String expression = tag.getAttributeValue("th", name);
			if (expression != null) {
				attributes.put("th:" + to, expression);
			}
			else if (tag.hasAttribute(name)) {
				attributes.put(to, tag.getAttributeValue(name));
			}
		}

		Wrap open(String element, Map<String, String> attributes) {
			IOpenElementTag open = factory.createOpenElementTag(element, attributes, AttributeValueQuotes.DOUBLE,
					false);
			model.add(open);
			return this;
		}

		/** With the names of attributes, each followed by its value. */
		Wrap open(String element, String... attributes) {
			return open(element, named(attributes));
		}

		/** An element that has no end, such as a field. */
		Wrap empty(String element, String... attributes) {
			model.add(factory.createStandaloneElementTag(element, named(attributes), AttributeValueQuotes.DOUBLE, false,
					false));
			return this;
		}

		Wrap close(String element) {
			ICloseElementTag close = factory.createCloseElementTag(element);
			model.add(close);
			return this;
		}

		private static Map<String, String> named(String... attributes) {
			Map<String, String> named = new LinkedHashMap<>();
			for (int at = 0; at < attributes.length; at += 2) {
				named.put(attributes[at], attributes[at + 1]);
			}
			return named;
		}

		/** Markup that holds nothing of what people typed. */
		Wrap markup(Html html) {
			model.add(factory.createText(html.toString()));
			return this;
		}

		Wrap body(IModel body) {
			model.addModel(body);
			return this;
		}

	}

}
