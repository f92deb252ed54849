package vn.tuyengiao.portal.directive.domain.issue;

import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.duty.DutyBook;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptBook;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientQueries;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveSecrecy;
import vn.tuyengiao.portal.directive.domain.told.DirectiveNews;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRecords;
import vn.tuyengiao.portal.directive.domain.version.DraftReadiness;
import vn.tuyengiao.portal.directive.domain.version.HeldDirective;
import vn.tuyengiao.portal.directive.domain.version.HeldVersion;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.Register;

/** Puts directives into force, by somebody who did not write them, and out of it. */
@Service
@Transactional
@RequiredArgsConstructor
public class IssueService {

	private final DirectiveRecords records;

	private final RecipientQueries recipients;

	private final UncheckedFiles unchecked;

	private final IssueRecallBook recalls;

	private final ReceiptBook receipts;

	private final DutyBook duties;

	private final Register register;

	private final DirectiveSecrecy secrecy;

	private final DirectiveAccess sight;

	private final Access access;

	private final DirectiveNews news;

	private final VietnamTime time;

	/**
	 * Puts the draft into force and delivers it. Pressed twice it is done once.
	 * @param lock version of the draft as the leader read it
	 * @throws AccessDeniedException if the leader wrote in it
	 * @throws RefusedException if something is missing
	 * @throws StaleException if it is no longer what he read
	 */
	public void issue(UUID id, UUID versionId, long lock) {
		sight.require(Permission.ISSUE, id);
		HeldDirective directive = records.take(id).requireInUse();
		HeldVersion draft = records.version(id, versionId);
		if (draft.issued()) {
			return;
		}
		UUID leader = access.user().id();
		if (draft.writers().contains(leader)) {
			throw new AccessDeniedException("who wrote it does not issue it");
		}
		draft.requireLock(lock);
		DraftReadiness.require(draft, unchecked.of(draft), recipients.summary(versionId, directive.unitId()),
				register.type(directive.typeId()).reachesAll(), time.today());
		records.issue(id, versionId, leader, time.now());
		deliver(id, versionId, time.now());
		news.issued(versionId);
	}

	/** Every recipient gets the version that is in force now, and owes what it asks. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deliver(UUID id, UUID versionId, Instant at) {
		receipts.deliver(id, versionId, at);
		duties.assign(id, versionId);
	}

	/**
	 * Takes back what the leader issued some minutes ago, as long as no unit has acted on
	 * it: the version is a draft again, the one before is in force, and the units are
	 * told. Pressed twice it is done once.
	 * @return number of the version
	 * @throws RefusedException if it is too late, or not his to take back
	 */
	public int recall(UUID id, UUID versionId) {
		sight.require(Permission.ISSUE, id);
		HeldDirective directive = records.take(id).requireInUse();
		HeldVersion version = records.version(id, versionId);
		if (!version.issued()) {
			return version.number();
		}
		if (directive.currentNumber() != version.number()) {
			throw new RefusedException("directive.refused.recall.amended");
		}
		boolean first = version.number() == 1;
		if (recalls.isActedOn(id, versionId, first)) {
			throw new RefusedException("directive.refused.recall.acted");
		}
		UUID leader = access.user().id();
		UUID recall = Ids.next();
		recalls.enter(recall, versionId, leader, time.now());
		news.recalled(versionId, recall, access.user().displayName());
		UUID before = records.recall(id, versionId, leader, time.now());
		receipts.takeBack(versionId);
		if (before == null) {
			duties.clear(id);
		}
		else {
			duties.assign(id, before);
		}
		return version.number();
	}

	/**
	 * Takes it out of force, or out of preparation. What units have was issued by a
	 * leader, so a leader withdraws it. Pressed twice it is done once.
	 */
	public void withdraw(UUID id, String reason) {
		DirectiveAccess.DirectiveHead head = sight.require(Permission.REGISTER, id);
		if (head.currentNumber() > 0) {
			sight.require(Permission.ISSUE, id);
		}
		new Faults().addAll(secrecy.faults("reason", reason)).throwIfAny();
		HeldDirective directive = records.take(id);
		if (directive.status() == DirectiveStatus.WITHDRAWN && reason.equals(directive.withdrawnReason())) {
			return;
		}
		records.withdraw(id, reason, access.user().id(), time.now());
		if (directive.currentNumber() > 0) {
			news.withdrawn(id);
		}
	}

}
