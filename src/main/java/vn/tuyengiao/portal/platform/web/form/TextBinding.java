package vn.tuyengiao.portal.platform.web.form;

import java.beans.PropertyDescriptor;
import java.beans.PropertyEditorSupport;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Text as it enters the portal: Unicode NFC, without blanks at its ends, with plain line
 * ends, null if nothing is left. Control characters, which no office types and PostgreSQL
 * partly refuses, are a fault of the field. Passwords are taken as typed. Numbers and
 * dates: {@link TypedFormats}.
 */
@ControllerAdvice
@RequiredArgsConstructor
public class TextBinding {

	private final VietnamTime time;

	@InitBinder
	void text(WebDataBinder binder) {
		TypedFormats.register(binder, time::today);
		binder.registerCustomEditor(String.class, new Text(true));
		Class<?> form = formOf(binder);
		if (form == null) {
			if (isPassword(binder.getObjectName())) {
				binder.registerCustomEditor(String.class, new Text(false));
			}
			return;
		}
		for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(form)) {
			if (property.getPropertyType() == String.class && isPassword(property.getName())) {
				binder.registerCustomEditor(String.class, property.getName(), new Text(false));
			}
		}
	}

	/** A form is what is typed in it: headers of a request are none of its fields. */
	@InitBinder
	void withoutHeaders(WebDataBinder binder) {
		if (binder instanceof ExtendedServletRequestDataBinder requests) {
			requests.setHeaderPredicate(header -> false);
		}
	}

	/** A form that the binder itself makes is known by its type only. */
	private static @Nullable Class<?> formOf(WebDataBinder binder) {
		if (binder.getTarget() != null) {
			return binder.getTarget().getClass();
		}
		Class<?> type = binder.getTargetType() == null ? null : binder.getTargetType().resolve();
		return type == null || BeanUtils.isSimpleProperty(type) ? null : type;
	}

	private static boolean isPassword(String name) {
		return name.toLowerCase(Locale.ROOT).contains("password");
	}

	private static final class Text extends PropertyEditorSupport {

		private final boolean tidy;

		private Text(boolean tidy) {
			this.tidy = tidy;
		}

		@Override
		public void setAsText(@Nullable String text) {
			setValue(tidy || text == null ? TypedText.tidy(text) : TypedText.checked(text));
		}

		@Override
		public String getAsText() {
			return getValue() == null ? "" : getValue().toString();
		}

	}

}
