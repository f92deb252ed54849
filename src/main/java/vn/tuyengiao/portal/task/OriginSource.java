package vn.tuyengiao.portal.task;

import java.util.UUID;

/**
 * Records of one kind of which proposals and tasks may come. Declared here and
 * implemented by the modules that have them.
 */
public interface OriginSource {

	/** As addresses and rows name the kind: {@code CONFERENCE}. */
	String kind();

	/**
	 * The record, as the signed-in user may see it.
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if there is none, or not for
	 * him
	 */
	Origin seen(UUID id);

}
