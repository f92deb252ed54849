package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/** What holds of number and dates in the register, whoever writes them. */
@Component
@RequiredArgsConstructor
class RegisterCheck {

	private final DirectiveRepository directives;

	private final TransactionLock lock;

	private final Organization organization;

	private final VietnamTime time;

	/** None of what came from before the first term that is kept here. */
	Optional<TermView> term(Direction direction, @Nullable LocalDate issuedOn, Faults faults) {
		if (issuedOn == null) {
			return Optional.empty();
		}
		Optional<TermView> term = organization.termOn(issuedOn);
		if (term.isEmpty() && direction == Direction.OWN) {
			faults.add("issuedOn", "directive.fault.no-term");
		}
		return term;
	}

	void dates(Direction direction, @Nullable LocalDate issuedOn, @Nullable LocalDate receivedOn, Faults faults) {
		LocalDate today = time.today();
		if (issuedOn != null && issuedOn.isAfter(today)) {
			faults.add("issuedOn", "directive.fault.future");
		}
		if (direction == Direction.INCOMING) {
			if (receivedOn == null) {
				faults.add("receivedOn", "directive.fault.received-missing");
			}
			else if (receivedOn.isAfter(today)) {
				faults.add("receivedOn", "directive.fault.future");
			}
			else if (issuedOn != null && receivedOn.isBefore(issuedOn)) {
				faults.add("receivedOn", "directive.fault.received-before", issuedOn);
			}
		}
	}

	/** One number stands for one document of a body in a term. */
	void requireNoOther(UUID id, UUID unitId, UUID bodyId, @Nullable UUID termId, String reference) {
		// two people who register the same number at once come one after the other
		lock.take("directives of unit " + unitId + ", body " + bodyId + ", term " + termId);
		if (directives.existsOther(id, unitId, bodyId, termId, reference)) {
			throw new InvalidInputException("reference", "directive.fault.reference-taken", reference);
		}
	}

}
