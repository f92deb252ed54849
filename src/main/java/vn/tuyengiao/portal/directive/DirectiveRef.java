package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** A directive as others name it. {@code issuedOn}: the date that it bears. */
public record DirectiveRef(UUID id, String reference, LocalDate issuedOn, String subject) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** What a picker shows and {@link Directives#pick} understands. */
	public String label() {
		return reference + " (" + DAY.format(issuedOn) + ") " + subject;
	}

}
