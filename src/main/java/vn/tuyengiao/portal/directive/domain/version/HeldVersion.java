package vn.tuyengiao.portal.directive.domain.version;

import java.util.Set;
import java.util.UUID;

import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;

/**
 * A version of a directive whose row this transaction holds.
 *
 * @param lock changes with every write
 * @param writers everybody who ever wrote in it: none of them may issue it
 * @param hasText a file of the directive's own text is there
 * @param files of all its documents
 */
public record HeldVersion(UUID id, int number, long lock, Set<UUID> writers, boolean issued, boolean hasText,
		Set<UUID> files) {

	/**
	 * @throws RefusedException if it was issued
	 */
	public HeldVersion requireDraft() {
		if (issued) {
			throw new RefusedException("directive.refused.issued");
		}
		return this;
	}

	/**
	 * @throws StaleException if somebody wrote in it since
	 */
	public void requireLock(long expected) {
		if (lock != expected) {
			throw new StaleException("version " + id);
		}
	}

}
