package vn.tuyengiao.portal.organization.domain.term;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.InvalidInputException;

/** A term between two congresses, both days inclusive. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Term extends AggregateRoot {

	private String name;

	private LocalDate startsOn;

	private LocalDate endsOn;

	Term(UUID id, TermCommand command) {
		super(id);
		change(command);
	}

	final void change(TermCommand command) {
		if (!command.endsOn().isAfter(command.startsOn())) {
			throw new InvalidInputException("endsOn", "term.fault.order");
		}
		name = command.name();
		startsOn = command.startsOn();
		endsOn = command.endsOn();
	}

	TermView view() {
		return new TermView(getId(), name, startsOn, endsOn);
	}

}
