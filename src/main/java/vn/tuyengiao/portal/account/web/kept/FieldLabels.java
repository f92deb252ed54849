package vn.tuyengiao.portal.account.web.kept;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.Label;

/** What the fields of a form are called that goes to an address of the portal. */
@Component
class FieldLabels {

	private static final Pattern SEGMENT = Pattern.compile("([^\\[\\]]+)(?:\\[([^\\[\\]]+)])?");

	private final ObjectProvider<RequestMappingHandlerMapping> routes;

	private final Words words;

	FieldLabels(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes,
			Words words) {
		this.routes = routes;
		this.words = words;
	}

	/** The fields of the form that a POST to the path would fill. */
	Form at(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return new Form(routes.getObject()
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter(route -> takes(route.getKey(), parsed))
			.flatMap(route -> Arrays.stream(route.getValue().getMethodParameters()))
			.filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
			.<Class<?>>map(MethodParameter::getParameterType)
			.filter(type -> !BeanUtils.isSimpleProperty(type))
			.toList());
	}

	private static boolean takes(RequestMappingInfo route, PathContainer path) {
		return route.getMethodsCondition().getMethods().contains(RequestMethod.POST)
				&& route.getPathPatternsCondition() != null
				&& route.getPathPatternsCondition().getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
	}

	/** The classes that a form fills; none if they are not known. */
	class Form {

		private final List<Class<?>> types;

		private Form(List<Class<?>> types) {
			this.types = types;
		}

		/** Empty if there is no such field. */
		Optional<Named> field(String name) {
			return types.stream().map(type -> find(type, name)).filter(Objects::nonNull).findFirst();
		}

		private @Nullable Named find(Class<?> form, String name) {
			ResolvableType type = ResolvableType.forClass(form);
			StringBuilder rows = new StringBuilder();
			@Nullable Field field = null;
			for (String part : name.split("\\.")) {
				Matcher segment = SEGMENT.matcher(part);
				Class<?> raw = type.resolve();
				field = raw == null || !segment.matches() ? null : ReflectionUtils.findField(raw, segment.group(1));
				if (field == null) {
					return null;
				}
				type = ResolvableType.forField(field, type);
				if (segment.group(2) != null && Map.class.isAssignableFrom(field.getType())) {
					type = type.getGeneric(1);
				}
				else if (segment.group(2) != null && Collection.class.isAssignableFrom(field.getType())) {
					type = type.getGeneric(0);
					if (segment.group(2).matches("\\d{1,4}")) {
						rows.append(words.say("frame.errors.row", Integer.parseInt(segment.group(2)) + 1)).append(' ');
					}
				}
			}
			Label label = field == null ? null : field.getAnnotation(Label.class);
			return label == null ? null : new Named(rows + words.say(label.value()), type.resolve(Object.class));
		}

	}

	/** A field with its label in the reader's language and the type of its value. */
	public record Named(String label, Class<?> type) {
	}

}
