package vn.tuyengiao.portal.platform.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One choice of a select: the value that is posted and the label that is read. */
public record Option(String value, String label) {

	public static Option of(Object value, String label) {
		return new Option(String.valueOf(value), label);
	}

	/** The choices of a filter's field, of which the one with the value is chosen. */
	public static List<Choice> choices(List<Option> options, @Nullable String value) {
		return options.stream()
			.map(option -> new Choice(option.value(), option.label(), option.value().equals(value)))
			.toList();
	}

	/** An option of a field whose value is known. */
	public record Choice(String value, String label, boolean chosen) {
	}

}
