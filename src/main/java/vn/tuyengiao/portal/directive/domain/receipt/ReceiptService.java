package vn.tuyengiao.portal.directive.domain.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.duty.DutyBook;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptBook.Opening;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveSecrecy;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRecords;
import vn.tuyengiao.portal.directive.domain.version.HeldDirective;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** What a unit does with what it received: it opens and acknowledges. */
@Service
@Transactional
@RequiredArgsConstructor
public class ReceiptService {

	private final ReceiptRepository receipts;

	private final ReceiptBook book;

	private final DirectiveRecords directives;

	private final DutyBook duties;

	private final DirectiveSecrecy secrecy;

	private final DirectiveAccess sight;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Takes note that the signed-in user's own units have opened the version in force:
	 * the first opening stands in the receipt, each person's first of a day in its
	 * history. Others leave no trace.
	 */
	public void opened(UUID directiveId) {
		note(directiveId, "OPENED", null, null);
	}

	/** The same for one of its documents; those of older versions are no opening. */
	public void fileOpened(UUID directiveId, UUID documentId) {
		note(directiveId, "FILE_OPENED", documentId, null);
	}

	/** The same for the whole package of a version. */
	public void packageTaken(UUID directiveId, int number) {
		note(directiveId, "PACKAGE_TAKEN", null, number);
	}

	/**
	 * Acknowledges the version in force for the unit. Pressed twice it is done once.
	 * @throws StaleException if another version is in force by now
	 */
	public void acknowledge(UUID directiveId, UUID unitId, UUID versionId) {
		access.require(Permission.EDIT, unitId);
		Receipt receipt = current(directiveId, unitId, versionId);
		if (receipt.isAcknowledged()) {
			return;
		}
		receipt.acknowledge(access.user().id(), time.now(), time.today());
		receipts.saveAndFlush(receipt);
		book.log(receipt.getId(), "ACKNOWLEDGED", access.user().id(), time.now());
		duties.settle(List.of(directiveId), unitId);
	}

	/**
	 * Enters a receipt that came on paper, as the unit's line is down.
	 * @throws InvalidInputException with a fault at {@code on} if that day cannot be, at
	 * {@code note} if it bears a mark of secrecy
	 */
	public void enterPaper(UUID directiveId, UUID unitId, UUID versionId, LocalDate on, String note) {
		access.require(Permission.EDIT_ON_BEHALF, unitId);
		Receipt receipt = current(directiveId, unitId, versionId);
		if (receipt.isOnPaper() && on.equals(receipt.getAcknowledgedOn()) && note.equals(receipt.getPaperNote())) {
			return;
		}
		if (receipt.isAcknowledged()) {
			throw new RefusedException("directive.refused.acknowledged");
		}
		LocalDate delivered = LocalDate.ofInstant(receipt.getDeliveredAt(), VietnamTime.ZONE);
		if (on.isBefore(delivered) || on.isAfter(time.today())) {
			throw new InvalidInputException("on", "directive.fault.paper-day", delivered, time.today());
		}
		new Faults().addAll(secrecy.faults("note", note)).throwIfAny();
		receipt.enterPaper(access.user().id(), time.now(), on, note);
		receipts.saveAndFlush(receipt);
		book.log(receipt.getId(), "PAPER_ENTERED", access.user().id(), time.now());
		duties.settle(List.of(directiveId), unitId);
	}

	/**
	 * Demands that the version in force goes to the unit.
	 * @throws NotFoundException if it does not
	 */
	public void requireRecipient(HeldDirective directive, UUID unitId) {
		if (!receipts.isRecipient(directive.id(), directive.currentNumber(), unitId)) {
			throw new NotFoundException("receipt of unit " + unitId);
		}
	}

	private Receipt current(UUID directiveId, UUID unitId, UUID versionId) {
		sight.look(directiveId);
		HeldDirective directive = directives.take(directiveId);
		Receipt receipt = receipts.findLocked(directiveId, directive.currentNumber(), unitId)
			.orElseThrow(() -> new NotFoundException("receipt of unit " + unitId));
		directive.requireInUse();
		if (!receipt.getVersionId().equals(versionId)) {
			throw new StaleException("version " + versionId);
		}
		return receipt;
	}

	private void note(UUID directiveId, String kind, @Nullable UUID documentId, @Nullable Integer number) {
		UUID[] own = access.user().rootsOf(Permission.EDIT).toArray(UUID[]::new);
		if (own.length == 0) {
			return;
		}
		book.open(new Opening(directiveId, kind, documentId, number, access.user().id(), time.now()), own);
	}

}
