package vn.tuyengiao.portal.conference.domain.kind;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.catalogue.CatalogueEntry;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/** A kind of conference, and what its agenda usually has. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ConferenceKind extends AggregateRoot implements CatalogueEntry {

	private String name;

	private boolean disseminates;

	private boolean contest;

	private String agenda;

	private int position;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	ConferenceKind(UUID id, ConferenceKindCommand command) {
		super(id);
		change(command, false);
	}

	/**
	 * @param held there are conferences of it: whether they count for directives, or have
	 * results, must not change behind them
	 */
	final void change(ConferenceKindCommand command, boolean held) {
		Faults faults = new Faults();
		if (held && disseminates != command.disseminates()) {
			faults.add("disseminates", "conference-kind.fault.disseminates-used");
		}
		if (held && contest != command.contest()) {
			faults.add("contest", "conference-kind.fault.contest-used");
		}
		Validity.check(command.validFrom(), command.validTo(), faults);
		faults.throwIfAny();
		name = command.name();
		disseminates = command.disseminates();
		contest = command.contest();
		agenda = command.agenda();
		position = command.position();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	ConferenceKindView view() {
		return new ConferenceKindView(getId(), name, disseminates, contest, agenda, position, validFrom, validTo);
	}

	@Override
	public Object said() {
		return view();
	}

}
