package vn.tuyengiao.portal.platform.privacy;

/**
 * Something in a text by which a person can be told.
 *
 * @param text as it stands there, from {@code start} up to {@code end}
 */
public record CitizenTrace(Kind kind, String text, int start, int end) {

	/** Message key of the fault: {@code citizen-data.<name>}, with the text. */
	public enum Kind {

		NAME, PHONE, IDENTITY, ADDRESS, PLATE, EMAIL, ACCOUNT

	}

}
