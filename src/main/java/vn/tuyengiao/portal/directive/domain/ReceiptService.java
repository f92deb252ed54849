package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
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

	private final DirectiveRepository directives;

	private final DutyBook duties;

	private final Secrecy secrecy;

	private final DirectiveAccess sight;

	private final Access access;

	private final JdbcClient jdbc;

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
		event(receipt.getId(), "ACKNOWLEDGED", null);
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
		List<Fault> faults = secrecy.faults("note", note);
		if (!faults.isEmpty()) {
			throw new InvalidInputException(faults);
		}
		receipt.enterPaper(access.user().id(), time.now(), on, note);
		receipts.saveAndFlush(receipt);
		event(receipt.getId(), "PAPER_ENTERED", null);
		duties.settle(List.of(directiveId), unitId);
	}

	private Receipt current(UUID directiveId, UUID unitId, UUID versionId) {
		sight.look(directiveId);
		Directive directive = directives.take(directiveId);
		Receipt receipt = receipts.findCurrent(directiveId, unitId)
			.orElseThrow(() -> new NotFoundException("receipt of unit " + unitId));
		directive.requireInUse();
		if (!receipt.getVersionId().equals(versionId)) {
			throw new StaleException("version " + versionId);
		}
		return receipt;
	}

	private void note(UUID directiveId, String kind, UUID documentId, Integer number) {
		Set<UUID> own = access.user().rootsOf(Permission.EDIT);
		if (own.isEmpty()) {
			return;
		}
		jdbc.sql(
				"""
						with mine as (
						    update receipt r set opened_at = coalesce(r.opened_at, :at), opened_by = coalesce(r.opened_by, :user)
						      from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
						     where d.id = :directive and r.version_id = v.id and exists (select 1 from unit_closure c
						             where c.descendant_id = r.unit_id and c.ancestor_id = any(:own))
						       and (cast(:document as uuid) is null or exists (select 1 from directive_document dd
						             where dd.id = cast(:document as uuid) and dd.version_id = v.id))
						       and (cast(:number as int) is null or v.number = cast(:number as int))
						       and not exists (select 1 from receipt_event e
						             where e.receipt_id = r.id and e.kind = :kind and e.user_id = :user
						               and e.document_id is not distinct from cast(:document as uuid) and e.at >= :midnight)
						    returning r.id)
						insert into receipt_event (receipt_id, kind, document_id, user_id, at)
						select mine.id, :kind, cast(:document as uuid), :user, :at from mine""")
			.param("at", time.now().atOffset(ZoneOffset.UTC))
			.param("user", access.user().id())
			.param("directive", directiveId)
			.param("own", own.toArray(UUID[]::new))
			.param("kind", kind)
			.param("document", documentId == null ? null : documentId.toString())
			.param("number", number)
			.param("midnight", time.today().atStartOfDay(VietnamTime.ZONE).toOffsetDateTime())
			.update();
	}

	private void event(UUID receiptId, String kind, UUID documentId) {
		jdbc.sql("""
				insert into receipt_event (receipt_id, kind, document_id, user_id, at)
				values (:receipt, :kind, cast(:document as uuid), :user, :at)""")
			.param("receipt", receiptId)
			.param("kind", kind)
			.param("document", documentId == null ? null : documentId.toString())
			.param("user", access.user().id())
			.param("at", time.now().atOffset(ZoneOffset.UTC))
			.update();
	}

}
