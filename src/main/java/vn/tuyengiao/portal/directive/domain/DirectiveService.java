package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.DirectiveIssued;
import vn.tuyengiao.portal.directive.DirectiveWithdrawn;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;
import vn.tuyengiao.portal.register.Numbers;
import vn.tuyengiao.portal.register.Register;

/**
 * The life of a directive in the register: registered, prepared, issued by somebody else,
 * amended, withdrawn.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class DirectiveService {

	private final DirectiveRepository directives;

	private final DirectiveVersionRepository versions;

	private final Distribution distribution;

	private final DutyBook duties;

	private final Register register;

	private final Numbers numbers;

	private final Secrecy secrecy;

	private final DirectiveAccess sight;

	private final Organization organization;

	private final Access access;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/**
	 * Writes a document into the register of the unit; one of the unit's own takes the
	 * next number. The same form sent twice registers one.
	 * @throws InvalidInputException with faults at {@code typeId}, {@code bodyId},
	 * {@code reference}, {@code issuedOn}, {@code receivedOn}, {@code subject},
	 * {@code request}
	 */
	public UUID register(RegisterDirective command) {
		access.require(Permission.REGISTER, command.unitId());
		Optional<Directive> registered = directives.findById(command.id());
		if (registered.isPresent()) {
			if (!registered.get().getUnitId().equals(command.unitId())) {
				throw new StaleException("directive " + command.id());
			}
			return command.id();
		}
		List<Fault> faults = new ArrayList<>(secrecy.faults(command.reference(), command.subject(), command.request()));
		checkDates(command.direction(), command.issuedOn(), command.receivedOn(), faults);
		DocumentTypeView type = type(command, faults);
		IssuingBodyView body = body(command, type, faults);
		TermView term = term(command.direction(), command.issuedOn(), faults);
		refuse(faults);
		boolean own = command.direction() == Direction.OWN;
		UUID numberId = own ? Ids.next() : null;
		String reference = own ? numbers.take(numberId, type.id(), body.id(), command.issuedOn()).reference()
				: command.reference();
		requireNoOther(command.id(), command.unitId(), body.id(), idOf(term), reference);
		UUID author = access.user().id();
		directives.saveAndFlush(new Directive(
				command.id(), command.unitId(), new Directive.Entry(command.direction(), type.id(), body.id(),
						idOf(term), numberId, reference, command.issuedOn(), command.receivedOn()),
				author, time.now()));
		DirectiveVersion first = versions.saveAndFlush(
				DirectiveVersion.first(Ids.next(), command.id(), new DirectiveVersion.Wording(command.subject(),
						command.urgency(), Texts.orEmpty(command.request()), ""), author, time.now()));
		if (type.reachesAll()) {
			distribution.addAllReporting(first.getId(), command.unitId());
		}
		return command.id();
	}

	/**
	 * Writes the draft. Number and dates follow only while no version was issued.
	 * @throws StaleException if somebody else wrote since
	 */
	public void write(WriteDirective command) {
		DirectiveAccess.Head head = sight.require(Permission.REGISTER, command.id());
		Directive directive = directives.take(command.id());
		directive.requireInUse();
		DirectiveVersion draft = draft(command.id());
		boolean first = directive.getStatus() == DirectiveStatus.DRAFT;
		List<Fault> faults = new ArrayList<>(
				secrecy.faults(first ? command.reference() : null, command.subject(), command.request()));
		faults.addAll(secrecy.faults("change", command.change()));
		if (!first && Texts.isBlank(command.change())) {
			faults.add(new Fault("change", "directive.fault.change-missing"));
		}
		if (first) {
			checkDates(directive.getDirection(), command.issuedOn(), command.receivedOn(), faults);
			if (directive.getDirection() == Direction.INCOMING && Texts.isBlank(command.reference())) {
				faults.add(new Fault("reference", "directive.fault.reference-missing"));
			}
		}
		TermView term = first && command.issuedOn() != null ? term(directive.getDirection(), command.issuedOn(), faults)
				: null;
		if (first && directive.getDirection() == Direction.OWN && term != null
				&& !term.id().equals(directive.getTermId())) {
			faults.add(new Fault("issuedOn", "directive.fault.other-term"));
		}
		refuse(faults);
		draft.requireVersion(command.version());
		if (first) {
			String reference = directive.getDirection() == Direction.OWN ? directive.getReference()
					: command.reference();
			requireNoOther(directive.getId(), head.unitId(), directive.getBodyId(), idOf(term), reference);
			directive.correct(idOf(term), reference, command.issuedOn(), command.receivedOn());
		}
		draft.write(new DirectiveVersion.Wording(command.subject(), command.urgency(), Texts.orEmpty(command.request()),
				first ? "" : Texts.orEmpty(command.change())), access.user().id(), time.now());
		directives.flush();
	}

	/**
	 * Puts the draft into force and delivers it. Pressed twice it is done once.
	 * @param lock version of the draft as the leader read it
	 * @throws AccessDeniedException if the leader wrote in it
	 * @throws RefusedException if something is missing
	 * @throws StaleException if it is no longer what he read
	 */
	public void issue(UUID id, UUID versionId, long lock) {
		sight.require(Permission.ISSUE, id);
		Directive directive = directives.take(id);
		directive.requireInUse();
		DirectiveVersion draft = versions.findById(versionId)
			.filter(version -> version.getDirectiveId().equals(id))
			.orElseThrow(() -> new NotFoundException("version " + versionId));
		if (draft.isIssued()) {
			return;
		}
		if (draft.writers().contains(access.user().id())) {
			throw new AccessDeniedException("who wrote it does not issue it");
		}
		draft.requireVersion(lock);
		Readiness.require(draft.getDocuments(), distribution.summary(versionId, directive.getUnitId()), type(directive),
				time.today());
		directive.issue(draft, access.user().id(), time.now());
		directives.flush();
		duties.deliver(id, versionId, time.now());
		events.publishEvent(new DirectiveIssued(id, versionId, draft.getNumber()));
	}

	/**
	 * Begins the next version, which stays a draft until it is issued. The same form sent
	 * twice begins one.
	 */
	public void amend(UUID id, UUID versionId, String change) {
		sight.require(Permission.REGISTER, id);
		Directive directive = directives.take(id);
		List<Fault> faults = secrecy.faults("change", change);
		refuse(faults);
		if (versions.existsById(versionId)) {
			return;
		}
		directive.requireInUse();
		if (versions.findDraft(id).isPresent()) {
			throw new RefusedException(directive.getStatus() == DirectiveStatus.DRAFT ? "directive.refused.amend.DRAFT"
					: "directive.refused.amend.begun");
		}
		DirectiveVersion current = current(directive);
		versions.saveAndFlush(directive.amend(versionId, current, change, access.user().id(), time.now()));
		distribution.copy(current.getId(), versionId, time.today());
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
		distribution.clear(versionId);
		versions.delete(draft.get());
		versions.flush();
	}

	/**
	 * Takes it out of force, or out of preparation. What units have was issued by a
	 * leader, so a leader withdraws it. Pressed twice it is done once.
	 */
	public void withdraw(UUID id, String reason) {
		DirectiveAccess.Head head = sight.require(Permission.REGISTER, id);
		if (head.currentNumber() > 0) {
			sight.require(Permission.ISSUE, id);
		}
		refuse(secrecy.faults("reason", reason));
		Directive directive = directives.take(id);
		if (directive.getStatus() == DirectiveStatus.WITHDRAWN && reason.equals(directive.getWithdrawnReason())) {
			return;
		}
		boolean delivered = directive.getCurrentNumber() > 0;
		directive.withdraw(reason, access.user().id(), time.now());
		directives.flush();
		if (delivered) {
			events.publishEvent(new DirectiveWithdrawn(id));
		}
	}

	private DirectiveVersion draft(UUID id) {
		return versions.findDraft(id).orElseThrow(() -> new RefusedException("directive.refused.issued"));
	}

	private DirectiveVersion current(Directive directive) {
		return versions.findByNumber(directive.getId(), directive.getCurrentNumber())
			.orElseThrow(() -> new NotFoundException("version of " + directive.getId()));
	}

	private DocumentTypeView type(Directive directive) {
		return register.type(directive.getTypeId());
	}

	private DocumentTypeView type(RegisterDirective command, List<Fault> faults) {
		if (command.issuedOn() == null) {
			return null;
		}
		Optional<DocumentTypeView> type = register.registrableOn(command.issuedOn())
			.stream()
			.filter(each -> each.id().equals(command.typeId()))
			.findFirst();
		if (type.isEmpty()) {
			faults.add(new Fault("typeId", "directive.fault.type-not-then"));
		}
		else if (command.direction() == Direction.OWN && !type.get().bearsNumber()) {
			faults.add(new Fault("typeId", "directive.fault.type-without-number"));
		}
		return type.orElse(null);
	}

	private IssuingBodyView body(RegisterDirective command, DocumentTypeView type, List<Fault> faults) {
		if (command.issuedOn() == null) {
			return null;
		}
		boolean own = command.direction() == Direction.OWN;
		List<IssuingBodyView> bodies = own ? register.ownBodiesOn(command.unitId(), command.issuedOn())
				: register.incomingBodiesOn(command.unitId(), command.issuedOn());
		Optional<IssuingBodyView> body = bodies.stream().filter(each -> each.id().equals(command.bodyId())).findFirst();
		if (body.isEmpty()) {
			faults.add(new Fault("bodyId", "directive.fault.body-not-then"));
		}
		else if (type != null && !type.mayBeIssuedBy(body.get())) {
			faults.add(new Fault("typeId", "directive.fault.type-of-committees", type.name()));
		}
		if (!own && Texts.isBlank(command.reference())) {
			faults.add(new Fault("reference", "directive.fault.reference-missing"));
		}
		return body.orElse(null);
	}

	/** Null of what came from before the first term that is kept here. */
	private TermView term(Direction direction, LocalDate issuedOn, List<Fault> faults) {
		if (issuedOn == null) {
			return null;
		}
		Optional<TermView> term = organization.termOn(issuedOn);
		if (term.isEmpty() && direction == Direction.OWN) {
			faults.add(new Fault("issuedOn", "directive.fault.no-term"));
		}
		return term.orElse(null);
	}

	private void checkDates(Direction direction, LocalDate issuedOn, LocalDate receivedOn, List<Fault> faults) {
		LocalDate today = time.today();
		if (issuedOn != null && issuedOn.isAfter(today)) {
			faults.add(new Fault("issuedOn", "directive.fault.future"));
		}
		if (direction == Direction.INCOMING) {
			if (receivedOn == null) {
				faults.add(new Fault("receivedOn", "directive.fault.received-missing"));
			}
			else if (receivedOn.isAfter(today)) {
				faults.add(new Fault("receivedOn", "directive.fault.future"));
			}
			else if (issuedOn != null && receivedOn.isBefore(issuedOn)) {
				faults.add(new Fault("receivedOn", "directive.fault.received-before", issuedOn));
			}
		}
	}

	/** One number stands for one document of a body in a term. */
	private void requireNoOther(UUID id, UUID unitId, UUID bodyId, UUID termId, String reference) {
		// two people who register the same number at once come one after the other
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
			.param("key", unitId + " " + bodyId + " " + termId)
			.query((row, number) -> 0)
			.list();
		boolean taken = jdbc
			.sql("""
					select exists (select 1 from directive where unit_id = :unit and body_id = :body and term_id is not distinct from cast(:term as uuid)
					   and lower(reference) = lower(:reference) and status <> 'WITHDRAWN' and id <> :id)""")
			.param("unit", unitId)
			.param("body", bodyId)
			.param("term", termId == null ? null : termId.toString())
			.param("reference", reference)
			.param("id", id)
			.query(Boolean.class)
			.single();
		if (taken) {
			throw new InvalidInputException("reference", "directive.fault.reference-taken", reference);
		}
	}

	private static UUID idOf(TermView term) {
		return term == null ? null : term.id();
	}

	private static void refuse(List<Fault> faults) {
		if (!faults.isEmpty()) {
			throw new InvalidInputException(faults);
		}
	}

	/**
	 * A new entry of the register. {@code reference} and {@code receivedOn}: of incoming
	 * documents only.
	 */
	public record RegisterDirective(UUID id, UUID unitId, Direction direction, UUID typeId, UUID bodyId,
			String reference, LocalDate issuedOn, LocalDate receivedOn, String subject, Urgency urgency,
			String request) {
	}

	/**
	 * What the draft says from now on; {@code version} of the draft as it was read.
	 */
	public record WriteDirective(UUID id, long version, String reference, LocalDate issuedOn, LocalDate receivedOn,
			String subject, Urgency urgency, String request, String change) {
	}

}
