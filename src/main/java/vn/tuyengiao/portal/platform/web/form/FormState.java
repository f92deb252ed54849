package vn.tuyengiao.portal.platform.web.form;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.web.multipart.MultipartFile;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Side;

/** The fields of a form with their labels and values, read from the form itself. */
@UtilityClass
class FormState {

	/** In the order of declaration, inherited ones last. */
	static List<StateField> of(Words words, Class<?> form, Map<String, Function<Object, String>> reading) {
		List<StateField> fields = new ArrayList<>();
		for (Field field : form.getDeclaredFields()) {
			if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && travels(field)) {
				Label label = field.getAnnotation(Label.class);
				fields.add(new StateField(field.getName(), label == null ? null : words.say(label.value()),
						reading.getOrDefault(field.getName(), value -> said(words, label, value))));
			}
		}
		if (form.getSuperclass() != Object.class) {
			fields.addAll(of(words, form.getSuperclass(), reading));
		}
		return fields;
	}

	private static boolean travels(Field field) {
		return !field.getName().equals("version") && !field.isAnnotationPresent(OfThePage.class)
				&& !MultipartFile.class.isAssignableFrom(field.getType())
				&& !Map.class.isAssignableFrom(field.getType())
				&& (field.getAnnotation(Label.class) != null || !Collection.class.isAssignableFrom(field.getType()));
	}

	/** As people read it. */
	private static String said(Words words, @Nullable Label label, @Nullable Object value) {
		if (label != null && value instanceof Enum<?> constant) {
			return words.label(label.names().isEmpty() ? label.value() : label.names(), constant);
		}
		if (label != null && value instanceof Boolean ticked) {
			return words.say(ticked ? label.yes() : label.no());
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map(one -> said(words, label, one)).collect(Collectors.joining("\n"));
		}
		return value instanceof LocalDate day ? Days.day(day) : posted(value);
	}

	/** As the form's field takes it. */
	static String posted(@Nullable Object value) {
		if (value instanceof BigDecimal number) {
			return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString().replace('.', ',');
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map(FormState::posted).collect(Collectors.joining(","));
		}
		return value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
	}

	/** Without a {@code label} it is not shown. */
	record StateField(String name, @Nullable String label, Function<Object, String> reading) {

		Side side(Object form) {
			Object value = PropertyAccessorFactory.forBeanPropertyAccess(form).getPropertyValue(name);
			return new Side(posted(value), value == null ? "" : reading.apply(value));
		}

	}

}
