package vn.tuyengiao.portal.directive.domain.step;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.catalogue.CatalogueEntry;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/** Something that a unit has to do with a directive, and what shows that it did. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class RequiredStep extends AggregateRoot implements CatalogueEntry {

	private String name;

	@Enumerated(EnumType.STRING)
	private StepEvidence evidence;

	private int days;

	private int position;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	RequiredStep(UUID id, RequiredStepCommand command) {
		super(id);
		change(command, false);
	}

	/**
	 * @param asked whether directives ask for it: other evidence would change what
	 * counted as done
	 */
	final void change(RequiredStepCommand command, boolean asked) {
		Faults faults = new Faults();
		if (asked && evidence != command.evidence()) {
			faults.add("evidence", "directive-step.fault.evidence-used");
		}
		Validity.check(command.validFrom(), command.validTo(), faults);
		faults.throwIfAny();
		name = command.name();
		evidence = command.evidence();
		days = command.days();
		position = command.position();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	RequiredStepView view() {
		return new RequiredStepView(getId(), name, evidence, days, position, validFrom, validTo);
	}

	@Override
	public Object said() {
		return view();
	}

}
