package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.platform.RefusedException;

/** A directive whose row this transaction holds. */
public record HeldDirective(UUID id, UUID unitId, UUID typeId, LocalDate issuedOn, DirectiveStatus status,
		int currentNumber, @Nullable String withdrawnReason) {

	/**
	 * @throws RefusedException if it was withdrawn
	 */
	public HeldDirective requireInUse() {
		if (status == DirectiveStatus.WITHDRAWN) {
			throw new RefusedException("directive.refused.withdrawn");
		}
		return this;
	}

}
