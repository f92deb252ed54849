package vn.tuyengiao.portal.platform.web.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.util.ReflectionUtils;

/**
 * Reads from a form's Bean Validation constraints what its fields show: the required mark
 * and the greatest length.
 */
public class FieldRules {

	private static final Rules NONE = new Rules(false, null, null);

	private final Validator validator;

	private final Map<Key, Rules> known = new ConcurrentHashMap<>();

	public FieldRules(Validator validator) {
		this.validator = validator;
	}

	public Rules of(@Nullable Object form, String path) {
		if (form == null) {
			return NONE;
		}
		Object owner = form;
		String name = path;
		int dot = path.lastIndexOf('.');
		if (dot >= 0) {
			name = path.substring(dot + 1);
			owner = valueOf(form, path.substring(0, dot));
			if (owner == null) {
				return NONE;
			}
		}
		int bracket = name.indexOf('[');
		return known.computeIfAbsent(new Key(owner.getClass(), bracket < 0 ? name : name.substring(0, bracket)),
				this::read);
	}

	/**
	 * Where the field stands among those of the form, inherited ones last; faults of the
	 * whole form first.
	 */
	public int place(@Nullable Object form, @Nullable String path) {
		if (form == null || path == null) {
			return -1;
		}
		String name = path.split("[.\\[]", 2)[0];
		int place = 0;
		for (Class<?> type = form.getClass(); type != null; type = type.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				if (field.getName().equals(name)) {
					return place;
				}
				place++;
			}
		}
		return place;
	}

	private static @Nullable Object valueOf(Object form, String path) {
		try {
			BeanWrapperImpl wrapper = (BeanWrapperImpl) PropertyAccessorFactory.forBeanPropertyAccess(form);
			return wrapper.getPropertyValue(path);
		}
		catch (BeansException ex) {
			return null;
		}
	}

	private Rules read(Key key) {
		boolean required = false;
		Integer maxLength = null;
		PropertyDescriptor property = validator.getConstraintsForClass(key.type())
			.getConstraintsForProperty(key.property());
		if (property != null) {
			for (ConstraintDescriptor<?> descriptor : property.getConstraintDescriptors()) {
				Annotation constraint = descriptor.getAnnotation();
				required |= constraint instanceof NotBlank || constraint instanceof NotEmpty
						|| constraint instanceof NotNull;
				if (constraint instanceof Size size && size.max() < Integer.MAX_VALUE) {
					maxLength = size.max();
				}
			}
		}
		Field field = ReflectionUtils.findField(key.type(), key.property());
		Label label = field == null ? null : field.getAnnotation(Label.class);
		return new Rules(required, maxLength, label == null ? null : label.value());
	}

	/** What a field shows of its constraints; {@code label} is a message key. */
	public record Rules(boolean required, @Nullable Integer maxLength, @Nullable String label) {
	}

	private record Key(Class<?> type, String property) {
	}

}
