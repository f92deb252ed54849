package vn.tuyengiao.portal.task;

import java.util.Optional;
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

	/**
	 * A part of the record that is a proposal, as the signed-in user may see it; empty if
	 * it has no such part.
	 */
	default Optional<OriginPart> part(UUID id, UUID partId) {
		return Optional.empty();
	}

}
