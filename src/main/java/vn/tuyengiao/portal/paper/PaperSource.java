package vn.tuyengiao.portal.paper;

import java.util.UUID;

import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * A kind of record that documents are made of. Declared here and implemented by the
 * modules above.
 */
public interface PaperSource {

	PaperKind kind();

	/**
	 * The record, in at most two statements.
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	PaperRecord read(UUID recordId);

	/**
	 * A record of sample values, as if the unit issued it, for whoever chooses words and
	 * layout.
	 */
	PaperRecord sample(UUID unitId);

}
