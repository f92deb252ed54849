package vn.tuyengiao.portal.register;

import java.util.Objects;
import java.util.UUID;

/**
 * A number that nobody else gets.
 *
 * @param reference as it is written: {@code 01-HD/BTGHU}
 */
public record TakenNumber(UUID id, UUID termId, int number, String reference) {

	/** At least two digits, as the rules of Party documents have it. */
	public static String reference(int number, String abbreviation, String suffix) {
		return digits(number) + "-" + abbreviation + "/" + suffix;
	}

	/** As it stands at the beginning of a reference. */
	public static String digits(int number) {
		return "%02d".formatted(number);
	}

	public static String reference(int number, DocumentTypeView type, IssuingBodyView body) {
		return reference(number, Objects.requireNonNull(type.abbreviation()), body.suffix());
	}

}
