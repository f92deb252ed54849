package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;
import java.util.Objects;
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
import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.IssuingBodyView;

/** Who issues documents (cơ quan ban hành), and under which suffix of the number. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class IssuingBody extends AggregateRoot implements CatalogueEntry {

	private String name;

	private String suffix;

	@Enumerated(EnumType.STRING)
	private BodyLevel level;

	private boolean board;

	private @Nullable UUID unitId;

	private int position;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	IssuingBody(UUID id, IssuingBodyCommand command, @Nullable UUID unitId) {
		super(id);
		change(command, unitId, false);
	}

	/**
	 * @param numbered whether numbers have been taken for it: they bear its suffix and
	 * stand in its unit's book
	 */
	final void change(IssuingBodyCommand command, @Nullable UUID newUnit, boolean numbered) {
		Faults faults = new Faults();
		if (numbered && !suffix.equals(command.suffix())) {
			faults.add("suffix", "issuing-body.fault.suffix-used", suffix);
		}
		if (numbered && !Objects.equals(unitId, newUnit)) {
			faults.add("unit", "issuing-body.fault.unit-used");
		}
		Validity.check(command.validFrom(), command.validTo(), faults);
		faults.throwIfAny();
		name = command.name();
		suffix = command.suffix();
		level = command.level();
		board = command.board();
		unitId = newUnit;
		position = command.position();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	IssuingBodyView view() {
		return new IssuingBodyView(getId(), name, suffix, level, board, unitId, position, validFrom, validTo);
	}

	@Override
	public Object said() {
		return view();
	}

}
