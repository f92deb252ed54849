package vn.tuyengiao.portal.directive.domain.list;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.register.BodyLevel;

/**
 * One line of the register, with the figures of the units that the reader may see.
 *
 * @param currentNumber the version in force; 0 before the first
 * @param drafting a first version or an amendment is being prepared
 * @param receipts of the version in force; {@code opened} and {@code acknowledged} of
 * them
 * @param open steps still owed; {@code late}: past their due date
 * @param nextDue the nearest due date of what is owed; null if nothing is
 * @param nextStep the first step that a unit still owes; null if nothing is
 */
public record DirectiveRow(UUID id, String reference, LocalDate issuedOn, Direction direction, DirectiveStatus status,
		int currentNumber, boolean drafting, String typeName, String bodyName, BodyLevel level, String subject,
		Urgency urgency, int receipts, int opened, int acknowledged, int open, int late, @Nullable LocalDate nextDue,
		@Nullable String nextStep) {

	/** The reader's own unit has not looked at it. */
	public boolean unread() {
		return receipts > 0 && opened == 0;
	}

}
