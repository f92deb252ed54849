package vn.tuyengiao.portal.platform.web.frame;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.StandardExpressions;

/**
 * The attributes that a template gives an element of the dialect: {@code name="…"} as it
 * stands or {@code th:name="…"} as an expression.
 */
final class Given {

	private static final String EXPRESSION = "th:";

	private final ITemplateContext context;

	private final IProcessableElementTag tag;

	/** Few: looking through them is cheaper than asking the tag for a name. */
	private final IAttribute[] attributes;

	Given(ITemplateContext context, IProcessableElementTag tag) {
		this.context = context;
		this.tag = tag;
		this.attributes = tag.getAllAttributes();
	}

	/** None if it is not given or its expression gives nothing. */
	@Nullable Object value(String name) {
		String plain = null;
		for (IAttribute attribute : attributes) {
			String complete = attribute.getAttributeCompleteName();
			if (isExpression(complete, name)) {
				return evaluate(context, attribute.getValue());
			}
			if (complete.equals(name)) {
				plain = attribute.getValue();
			}
		}
		return plain;
	}

	@Nullable String text(String name) {
		Object value = value(name);
		return value == null ? null : value.toString();
	}

	/**
	 * What the element cannot be without.
	 * @throws IllegalArgumentException if the template does not give it
	 */
	String required(String name) {
		String text = text(name);
		if (text == null) {
			throw new IllegalArgumentException(tag.getElementCompleteName() + " without " + name);
		}
		return text;
	}

	/** Several; none if it is not given. */
	Collection<?> all(String name) {
		return value(name) instanceof Collection<?> all ? all : List.of();
	}

	/** The value, or that in its place where none is given. */
	String text(String name, String otherwise) {
		String text = text(name);
		return text == null ? otherwise : text;
	}

	boolean has(String name) {
		for (IAttribute attribute : attributes) {
			String complete = attribute.getAttributeCompleteName();
			if (complete.equals(name) || isExpression(complete, name)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isExpression(String complete, String name) {
		return complete.length() == EXPRESSION.length() + name.length() && complete.startsWith(EXPRESSION)
				&& complete.endsWith(name);
	}

	/** Passes all attributes on but those that the element knows itself. */
	void rest(Html html, Set<String> known) {
		for (IAttribute attribute : attributes) {
			String name = attribute.getAttributeCompleteName();
			boolean evaluated = name.startsWith(EXPRESSION);
			String plain = evaluated ? name.substring(EXPRESSION.length()) : name;
			if (!known.contains(plain)) {
				String value = attribute.getValue();
				if (value == null) {
					html.raw(" " + plain);
				}
				else {
					html.attribute(plain, evaluated ? evaluate(context, value) : value);
				}
			}
		}
	}

	static @Nullable Object evaluate(ITemplateContext context, String expression) {
		return StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, expression)
			.execute(context);
	}

}
