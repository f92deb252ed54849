package vn.tuyengiao.portal.platform;

/**
 * The record does not exist, or not for this reader: both answer 404, so that nobody
 * learns of what he may not see.
 */
public class NotFoundException extends RuntimeException {

	public NotFoundException(String what) {
		super(what);
	}

}
