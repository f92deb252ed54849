package vn.tuyengiao.portal.platform.web.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.web.form.ConflictPage.Side;
import vn.tuyengiao.portal.platform.web.form.EnumOptions;

/** Values as people read them, in the comparison of two versions. */
@Component
@RequiredArgsConstructor
public class CatalogueSides {

	private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final MessageSource messages;

	private final EnumOptions options;

	public Side day(LocalDate day) {
		return day == null ? new Side("", "") : new Side(day.toString(), day.format(READ));
	}

	public Side yesOrNo(boolean value) {
		return new Side(String.valueOf(value), label(value ? "catalogue.yes" : "catalogue.no"));
	}

	public Side choice(String prefix, Enum<?> value) {
		return new Side(value.name(), options.label(prefix, value));
	}

	/** Several choices, in the order of their kind. */
	public Side choices(String prefix, Collection<? extends Enum<?>> values) {
		List<? extends Enum<?>> sorted = values.stream()
			.sorted(Comparator.comparingInt(value -> value.ordinal()))
			.toList();
		return new Side(sorted.stream().map(value -> value.name()).collect(Collectors.joining(",")),
				sorted.stream().map(value -> options.label(prefix, value)).collect(Collectors.joining(", ")));
	}

	public String label(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
