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

	Term(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {
		super(id);
		change(name, startsOn, endsOn);
	}

	final void change(String newName, LocalDate newStart, LocalDate newEnd) {
		if (!newEnd.isAfter(newStart)) {
			throw new InvalidInputException("endsOn", "term.fault.order");
		}
		name = newName;
		startsOn = newStart;
		endsOn = newEnd;
	}

	TermView view() {
		return new TermView(getId(), name, startsOn, endsOn);
	}

}
