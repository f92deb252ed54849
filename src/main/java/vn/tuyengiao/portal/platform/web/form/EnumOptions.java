package vn.tuyengiao.portal.platform.web.form;

import java.util.Arrays;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The values of an enum as choices of a select, in the reader's language. */
@Component
@RequiredArgsConstructor
public class EnumOptions {

	private final MessageSource messages;

	/** Labels come from {@code <prefix>.<name>}. */
	public List<Option> of(String prefix, Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants())
			.map(value -> Option.of(value.name(), label(prefix, value)))
			.toList();
	}

	/** Empty for null. */
	public String label(String prefix, Enum<?> value) {
		return value == null ? ""
				: messages.getMessage(prefix + "." + value.name(), null, LocaleContextHolder.getLocale());
	}

}
