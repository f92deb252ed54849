package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.List;
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
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.recipient.RecipientBook;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveSecrecy;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;
import vn.tuyengiao.portal.register.Numbers;
import vn.tuyengiao.portal.register.Register;

/** Writes documents into the register of a unit. */
@Service
@Transactional
@RequiredArgsConstructor
public class DirectiveRegistration {

	private final DirectiveRepository directives;

	private final DirectiveRecords records;

	private final RegisterCheck check;

	private final RecipientBook recipients;

	private final Register register;

	private final Numbers numbers;

	private final DirectiveSecrecy secrecy;

	private final Access access;

	private final TransactionLock lock;

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
		lock.take("registration " + command.id());
		Optional<Directive> registered = directives.findById(command.id());
		if (registered.isPresent()) {
			if (!registered.get().getUnitId().equals(command.unitId())) {
				throw new StaleException("directive " + command.id());
			}
			return command.id();
		}
		Faults faults = new Faults().addAll(secrecy.faults(command.reference(), command.subject(), command.request()));
		check.dates(command.direction(), command.issuedOn(), command.receivedOn(), faults);
		Optional<DocumentTypeView> foundType = type(command, faults);
		Optional<IssuingBodyView> foundBody = body(command, foundType, faults);
		UUID termId = check.term(command.direction(), command.issuedOn(), faults).map(TermView::id).orElse(null);
		faults.throwIfAny();
		DocumentTypeView type = foundType.orElseThrow();
		IssuingBodyView body = foundBody.orElseThrow();
		boolean own = command.direction() == Direction.OWN;
		UUID numberId = Ids.next();
		String reference = own ? numbers.take(numberId, type.id(), body.id(), command.issuedOn()).reference()
				: Objects.requireNonNull(command.reference());
		check.requireNoOther(command.id(), command.unitId(), body.id(), termId, reference);
		UUID first = records.register(command.id(), command.unitId(),
				new DirectiveEntry(command.direction(), type.id(), body.id(), termId, own ? numberId : null, reference,
						command.issuedOn(), command.receivedOn()),
				new VersionWording(command.subject(), command.urgency(),
						Objects.requireNonNullElse(command.request(), ""), ""),
				access.user().id(), time.now());
		if (type.reachesAll()) {
			recipients.addAllReporting(first, command.unitId());
		}
		return command.id();
	}

	private Optional<DocumentTypeView> type(RegisterDirective command, Faults faults) {
		Optional<DocumentTypeView> type = register.typesOn(command.issuedOn(), command.direction().records())
			.stream()
			.filter(each -> each.id().equals(command.typeId()))
			.findFirst();
		if (type.isEmpty()) {
			faults.add("typeId", "directive.fault.type-not-then");
		}
		else if (command.direction() == Direction.OWN && !type.get().bearsNumber()) {
			faults.add("typeId", "directive.fault.type-without-number");
		}
		return type;
	}

	private Optional<IssuingBodyView> body(RegisterDirective command, Optional<DocumentTypeView> type, Faults faults) {
		boolean own = command.direction() == Direction.OWN;
		List<IssuingBodyView> bodies = own ? register.ownBodiesOn(command.unitId(), command.issuedOn())
				: register.incomingBodiesOn(command.unitId(), command.issuedOn());
		Optional<IssuingBodyView> body = bodies.stream().filter(each -> each.id().equals(command.bodyId())).findFirst();
		if (body.isEmpty()) {
			faults.add("bodyId", "directive.fault.body-not-then");
		}
		else if (type.isPresent() && !type.get().mayBeIssuedBy(body.get())) {
			faults.add("typeId", "directive.fault.type-of-committees", type.get().name());
		}
		if (!own && !StringUtils.hasText(command.reference())) {
			faults.add("reference", "directive.fault.reference-missing");
		}
		return body;
	}

	/**
	 * A new entry of the register. {@code reference} and {@code receivedOn}: of incoming
	 * documents only.
	 */
	public record RegisterDirective(UUID id, UUID unitId, Direction direction, UUID typeId, UUID bodyId,
			@Nullable String reference, LocalDate issuedOn, @Nullable LocalDate receivedOn, String subject,
			Urgency urgency, @Nullable String request) {
	}

}
