package vn.tuyengiao.portal.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;
import vn.tuyengiao.portal.register.NumberReservation;
import vn.tuyengiao.portal.register.Numbers;
import vn.tuyengiao.portal.register.Register;
import vn.tuyengiao.portal.register.ReserveNumbers;
import vn.tuyengiao.portal.register.TakenNumber;
import vn.tuyengiao.portal.register.domain.NumberBook.Sequence;
import vn.tuyengiao.portal.register.domain.NumberBook.StoredNumber;
import vn.tuyengiao.portal.register.domain.NumberBook.StoredReservation;

@Service
@RequiredArgsConstructor
@Transactional
class NumberSequences implements Numbers {

	private final NumberBook book;

	private final Register register;

	private final Organization organization;

	private final Access access;

	private final Registrars registrars;

	private final VietnamTime time;

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public TakenNumber take(UUID numberId, UUID typeId, UUID bodyId, LocalDate day) {
		return takeAt(numberId, typeId, bodyId, day, null);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public TakenNumber takeAt(UUID numberId, UUID typeId, UUID bodyId, LocalDate day, @Nullable Integer wanted) {
		IssuingBodyView body = ownBody(bodyId);
		registrars.require(unitOf(body));
		if (wanted != null && book.find(numberId).isEmpty()) {
			skipTo(wanted, lock(body), hold(typeId), day);
		}
		return take(numberId, lock(body), hold(typeId), day, access.user().id(), time.now());
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public TakenNumber takeFor(UUID numberId, UUID typeId, UUID bodyId, LocalDate day, UUID userId, Instant at) {
		return take(numberId, lock(ownBody(bodyId)), hold(typeId), day, userId, at);
	}

	@Override
	public NumberReservation reserve(UUID id, ReserveNumbers command) {
		IssuingBodyView own = ownBody(command.bodyId());
		access.require(Permission.REGISTER, unitOf(own));
		IssuingBodyView body = lock(own);
		DocumentTypeView type = hold(command.typeId());
		String note = command.note() == null ? "" : command.note();
		Optional<StoredReservation> before = book.findReservation(id);
		if (before.isPresent()) {
			return sameReservation(id, before.get(), type, body, note);
		}
		Optional<TermView> term = organization.termOn(command.day());
		faults(type, body, term, command.day())
			.addIf(SecrecyMarking.inSubject(note), "note", "document-number.fault.secret")
			.throwIfAny();
		Sequence sequence = new Sequence(type.id(), body.id(), term.orElseThrow().id());
		int next = book.last(sequence) + 1;
		int until = command.until() == null ? next : command.until();
		if (until < next) {
			throw new InvalidInputException("until", "document-number.fault.until-taken",
					TakenNumber.reference(next, type, body));
		}
		if (until - next >= MOST_AT_ONCE) {
			throw new InvalidInputException("until", "document-number.fault.too-many", MOST_AT_ONCE,
					TakenNumber.reference(next + MOST_AT_ONCE - 1, type, body));
		}
		book.advance(sequence, until - next + 1);
		book.reserve(id, sequence, next, until, note, access.user().id(), time.now());
		return reservation(next, until, type, body);
	}

	/** The numbers before the wanted one were used elsewhere. */
	private void skipTo(int wanted, IssuingBodyView body, DocumentTypeView type, LocalDate day) {
		Optional<TermView> term = organization.termOn(day);
		if (term.isEmpty()) {
			return;
		}
		Sequence sequence = new Sequence(type.id(), body.id(), term.get().id());
		int next = book.last(sequence) + 1;
		if (wanted < next) {
			throw new InvalidInputException("number", "document-number.fault.until-taken",
					TakenNumber.reference(next, type, body));
		}
		if (wanted - next >= MOST_AT_ONCE) {
			throw new InvalidInputException("number", "document-number.fault.too-many", MOST_AT_ONCE,
					TakenNumber.reference(next + MOST_AT_ONCE - 1, type, body));
		}
		if (wanted > next) {
			book.advance(sequence, wanted - next);
			book.reserve(Ids.next(), sequence, next, wanted - 1, "", access.user().id(), time.now());
		}
	}

	private TakenNumber take(UUID numberId, IssuingBodyView body, DocumentTypeView type, LocalDate day, UUID userId,
			Instant at) {
		Optional<TermView> term = organization.termOn(day);
		Optional<StoredNumber> before = book.find(numberId);
		if (before.isPresent()) {
			return sameNumber(numberId, before.get(), type, body, term, day);
		}
		faults(type, body, term, day).all().stream().findFirst().ifPresent(fault -> {
			throw new RefusedException(fault.code(), fault.arguments());
		});
		Sequence sequence = new Sequence(type.id(), body.id(), term.orElseThrow().id());
		int number = book.advance(sequence, 1);
		book.insert(numberId, sequence, number, userId, at);
		return new TakenNumber(numberId, sequence.termId(), number, TakenNumber.reference(number, type, body));
	}

	private IssuingBodyView ownBody(UUID bodyId) {
		IssuingBodyView body = register.body(bodyId);
		if (body.unitId() == null) {
			throw new RefusedException("document-number.refused.not-own", body.name());
		}
		return body;
	}

	/** Of an own body. */
	private static UUID unitOf(IssuingBodyView body) {
		return Objects.requireNonNull(body.unitId());
	}

	/** The own body, when nobody else takes numbers of its unit any more. */
	private IssuingBodyView lock(IssuingBodyView body) {
		return book.lockBodies(unitOf(body))
			.stream()
			.filter(locked -> locked.id().equals(body.id()))
			.findFirst()
			.orElseThrow(() -> new StaleException("issuing body " + body.id()));
	}

	private DocumentTypeView hold(UUID typeId) {
		return book.holdType(typeId).orElseThrow(() -> new NotFoundException("document type " + typeId));
	}

	private static Faults faults(DocumentTypeView type, IssuingBodyView body, Optional<TermView> term, LocalDate day) {
		Faults faults = new Faults();
		if (!type.bearsNumber()) {
			faults.add("type", "document-number.fault.no-abbreviation", type.name());
		}
		else if (!type.validOn(day)) {
			faults.add("type", "document-number.fault.type-not-valid", type.name(), day);
		}
		else if (!type.mayBeIssuedBy(body)) {
			faults.add("type", "document-number.fault.not-by-board", type.name(), body.name());
		}
		if (!body.validOn(day)) {
			faults.add("body", "document-number.fault.body-not-valid", body.name(), day);
		}
		if (term.isEmpty()) {
			faults.add("day", "document-number.fault.no-term", day);
		}
		return faults;
	}

	/** A document whose date moves to another term needs another number. */
	private static TakenNumber sameNumber(UUID numberId, StoredNumber stored, DocumentTypeView type,
			IssuingBodyView body, Optional<TermView> term, LocalDate day) {
		if (!stored.typeId().equals(type.id()) || !stored.bodyId().equals(body.id()) || stored.elsewhere()) {
			throw new StaleException("document number " + numberId);
		}
		String reference = TakenNumber.reference(stored.number(), type, body);
		if (term.map(TermView::id).filter(stored.termId()::equals).isEmpty()) {
			throw new RefusedException("document-number.refused.other-term", reference, day);
		}
		return new TakenNumber(numberId, stored.termId(), stored.number(), reference);
	}

	private NumberReservation sameReservation(UUID id, StoredReservation stored, DocumentTypeView type,
			IssuingBodyView body, String note) {
		if (!stored.typeId().equals(type.id()) || !stored.bodyId().equals(body.id()) || !stored.note().equals(note)
				|| !stored.takenBy().equals(access.user().id())) {
			throw new StaleException("reservation " + id);
		}
		return reservation(stored.first(), stored.last(), type, body);
	}

	private static NumberReservation reservation(int first, int last, DocumentTypeView type, IssuingBodyView body) {
		return new NumberReservation(TakenNumber.reference(first, type, body), TakenNumber.reference(last, type, body),
				last - first + 1);
	}

}
