package vn.tuyengiao.portal.platform;

/**
 * Somebody else changed the record since the form was opened. The controller shows both
 * versions side by side, 409.
 */
public class StaleException extends RuntimeException {

	public StaleException(String what) {
		super(what);
	}

}
