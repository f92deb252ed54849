package vn.tuyengiao.portal.paper;

import java.util.UUID;

import vn.tuyengiao.portal.platform.RefusedException;

/**
 * What a module that keeps records says of their drafts, inside its own transaction. The
 * access check is the caller's.
 */
public interface PaperDrafts {

	/**
	 * The signed-in user wrote in the record: where four eyes are asked for, he does not
	 * issue its document.
	 */
	void wrote(PaperKind kind, UUID recordId);

	/**
	 * The record goes away.
	 * @throws RefusedException if something was issued of it
	 */
	void drop(PaperKind kind, UUID recordId);

}
