package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientBook;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveSecrecy;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** What a directive says while it is prepared: the first version, and amendments. */
@Service
@Transactional
@RequiredArgsConstructor
public class DraftService {

	private final DirectiveRepository directives;

	private final DirectiveVersionRepository versions;

	private final DirectiveRecords records;

	private final RegisterCheck check;

	private final RecipientBook recipients;

	private final DirectiveSecrecy secrecy;

	private final DirectiveAccess sight;

	private final Access access;

	private final VietnamTime time;

	/**
	 * Writes the draft. Number and dates follow only while no version was issued.
	 * @throws StaleException if somebody else wrote since
	 */
	public void write(WriteDirective command) {
		DirectiveAccess.DirectiveHead head = sight.require(Permission.REGISTER, command.id());
		Directive directive = directives.take(command.id());
		directive.requireInUse();
		DirectiveVersion draft = draft(command.id());
		boolean first = directive.getStatus() == DirectiveStatus.DRAFT;
		Faults faults = new Faults()
			.addAll(secrecy.faults(first ? command.reference() : null, command.subject(), command.request()));
		faults.addAll(secrecy.faults("change", command.change()));
		Optional<TermView> term = Optional.empty();
		if (first) {
			check.dates(directive.getDirection(), command.issuedOn(), command.receivedOn(), faults);
			if (directive.getDirection() == Direction.INCOMING && !StringUtils.hasText(command.reference())) {
				faults.add("reference", "directive.fault.reference-missing");
			}
			term = check.term(directive.getDirection(), command.issuedOn(), faults);
			if (directive.getDirection() == Direction.OWN && term.isPresent()
					&& !term.get().id().equals(directive.getTermId())) {
				faults.add("issuedOn", "directive.fault.other-term");
			}
		}
		else if (!StringUtils.hasText(command.change())) {
			faults.add("change", "directive.fault.change-missing");
		}
		faults.throwIfAny();
		draft.requireVersion(command.version());
		if (first) {
			UUID termId = term.map(TermView::id).orElse(null);
			String reference = directive.getDirection() == Direction.OWN ? directive.getReference()
					: Objects.requireNonNull(command.reference());
			check.requireNoOther(directive.getId(), head.unitId(), directive.getBodyId(), termId, reference);
			directive.correct(termId, reference, Objects.requireNonNull(command.issuedOn()), command.receivedOn());
		}
		draft.write(new VersionWording(command.subject(), command.urgency(),
				Objects.requireNonNullElse(command.request(), ""),
				first ? "" : Objects.requireNonNullElse(command.change(), "")), access.user().id(), time.now());
		directives.flush();
	}

	/**
	 * Begins the next version, which stays a draft until it is issued. The same form sent
	 * twice begins one.
	 */
	public void amend(UUID id, UUID versionId, String change) {
		sight.require(Permission.REGISTER, id);
		Directive directive = directives.take(id);
		new Faults().addAll(secrecy.faults("change", change)).throwIfAny();
		if (versions.existsById(versionId)) {
			return;
		}
		directive.requireInUse();
		if (versions.findDraft(id).isPresent()) {
			throw new RefusedException(directive.getStatus() == DirectiveStatus.DRAFT ? "directive.refused.amend.DRAFT"
					: "directive.refused.amend.begun");
		}
		records.amend(id, versionId, change, access.user().id(), time.now(), time.today());
	}

	/** Drops an amendment that was begun; numbers taken for it stay taken. */
	public void dropAmendment(UUID id, UUID versionId) {
		sight.require(Permission.REGISTER, id);
		directives.take(id);
		Optional<DirectiveVersion> draft = versions.findById(versionId)
			.filter(version -> version.getDirectiveId().equals(id));
		if (draft.isEmpty()) {
			return;
		}
		if (draft.get().isIssued() || draft.get().getNumber() == 1) {
			throw new RefusedException("directive.refused.issued");
		}
		recipients.clear(versionId);
		versions.delete(draft.get());
		versions.flush();
	}

	private DirectiveVersion draft(UUID id) {
		return versions.findDraft(id).orElseThrow(() -> new RefusedException("directive.refused.issued"));
	}

	/**
	 * What the draft says from now on; {@code version} of the draft as it was read.
	 */
	public record WriteDirective(UUID id, long version, @Nullable String reference, @Nullable LocalDate issuedOn,
			@Nullable LocalDate receivedOn, String subject, Urgency urgency, @Nullable String request,
			@Nullable String change) {
	}

}
