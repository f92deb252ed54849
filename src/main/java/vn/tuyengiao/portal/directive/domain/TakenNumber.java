package vn.tuyengiao.portal.directive.domain;

import java.util.UUID;

/**
 * A number that nobody else gets.
 *
 * @param reference as it is written: {@code 01-HD/BTGHU}
 */
public record TakenNumber(UUID id, UUID termId, int number, String reference) {

	/** At least two digits, as the rules of Party documents have it. */
	static String reference(int number, String abbreviation, String suffix) {
		return "%02d-%s/%s".formatted(number, abbreviation, suffix);
	}

	static String reference(int number, TypeView type, BodyView body) {
		return reference(number, type.abbreviation(), body.suffix());
	}

}
