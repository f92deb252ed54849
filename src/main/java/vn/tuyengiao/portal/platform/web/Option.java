package vn.tuyengiao.portal.platform.web;

/** One choice of a select: the value that is posted and the label that is read. */
public record Option(String value, String label) {

	public static Option of(Object value, String label) {
		return new Option(String.valueOf(value), label);
	}

}
