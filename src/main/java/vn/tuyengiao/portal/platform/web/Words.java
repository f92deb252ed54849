package vn.tuyengiao.portal.platform.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * What pages say, in the reader's language: messages of the bundles, names of constants,
 * numbers and sizes. Days and moments, which both languages write alike: {@link Days}.
 */
@Component
@RequiredArgsConstructor
public class Words {

	private static final DecimalFormatSymbols VIETNAMESE = symbols('.', ',');

	private static final DecimalFormatSymbols ENGLISH = symbols(',', '.');

	private final MessageSource messages;

	/** The message; days among the arguments are written dd/MM/yyyy. */
	public String say(String key, Object... arguments) {
		return messages.getMessage(key, written(arguments), LocaleContextHolder.getLocale());
	}

	/**
	 * The message in another language than the reader's: for a request that no page has
	 * taken yet, for words that go into a document.
	 */
	public String say(Locale locale, String key, Object... arguments) {
		return messages.getMessage(key, written(arguments), locale);
	}

	/** As {@link #say(String, Object...)}. */
	public String say(MessageSourceResolvable message) {
		Object[] arguments = message.getArguments();
		MessageSourceResolvable said = arguments == null ? message : new DefaultMessageSourceResolvable(
				message.getCodes(), written(arguments), message.getDefaultMessage());
		return messages.getMessage(said, LocaleContextHolder.getLocale());
	}

	private static Object[] written(Object[] arguments) {
		return Arrays.stream(arguments)
			.map(argument -> argument instanceof LocalDate day ? Days.day(day) : argument)
			.toArray();
	}

	/** The name of a constant, from {@code <prefix>.<NAME>}; empty for none. */
	public String label(String prefix, @Nullable Enum<?> value) {
		return value == null ? "" : say(prefix + "." + value.name());
	}

	/** All constants as choices of a select, named from {@code <prefix>.<NAME>}. */
	public List<Option> options(String prefix, Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants())
			.map(value -> Option.of(value.name(), label(prefix, value)))
			.toList();
	}

	/** "1.234,5" in Vietnamese, two places at most; empty for none. */
	public static String number(@Nullable BigDecimal number) {
		return number == null ? "" : new DecimalFormat("#,##0.##", isEnglish() ? ENGLISH : VIETNAMESE).format(number);
	}

	/** The size of a file: "340 kB", "1,4 MB". */
	public static String size(long bytes) {
		if (bytes < 1_000_000) {
			return Math.max(1, bytes / 1000) + " kB";
		}
		String size = String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
		return isEnglish() ? size : size.replace('.', ',');
	}

	private static boolean isEnglish() {
		return Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
	}

	private static DecimalFormatSymbols symbols(char grouping, char decimal) {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setGroupingSeparator(grouping);
		symbols.setDecimalSeparator(decimal);
		return symbols;
	}

}
