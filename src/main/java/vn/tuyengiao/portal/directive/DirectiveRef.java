package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import vn.tuyengiao.portal.platform.web.Days;

/** A directive as others name it. {@code issuedOn}: the date that it bears. */
public record DirectiveRef(UUID id, String reference, LocalDate issuedOn, String subject) {

	/** The newest first. */
	public static final Comparator<DirectiveRef> NEWEST = Comparator.comparing(DirectiveRef::issuedOn)
		.reversed()
		.thenComparing(DirectiveRef::reference);

	/** Long enough to tell subjects apart, short enough for a list of hundreds. */
	private static final int LONGEST = 160;

	/** What a picker shows and {@link Directives#pick} understands; long ones are cut. */
	public String label() {
		String label = reference + " (" + Days.day(issuedOn) + ") " + subject;
		return label.length() <= LONGEST ? label : label.substring(0, label.lastIndexOf(' ', LONGEST - 1)) + "…";
	}

}
