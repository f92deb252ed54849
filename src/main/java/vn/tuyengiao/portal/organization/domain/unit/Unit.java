package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.InvalidInputException;

/**
 * A Party committee and its territory. Its place in the tree changes only together with
 * the closure, by {@link UnitTree}.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Unit extends AggregateRoot {

	private UUID parentId;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	private String name;

	private String shortName;

	private String committeeName;

	private String symbol;

	private String code;

	private String slug;

	private boolean reporting;

	private LocalDate validFrom;

	private LocalDate validTo;

	Unit(UUID id, UUID parentId, UnitDetails details) {
		super(id);
		this.parentId = parentId;
		change(details);
	}

	void change(UnitDetails details) {
		if (validTo != null && details.validFrom().isAfter(validTo)) {
			throw new InvalidInputException("validFrom", "unit.fault.starts-after-end");
		}
		kind = details.kind();
		name = details.name();
		shortName = details.shortName();
		committeeName = details.committeeName();
		symbol = details.symbol();
		code = details.code();
		slug = details.slug();
		reporting = details.reporting();
		validFrom = details.validFrom();
	}

	void placeUnder(UUID newParentId) {
		parentId = newParentId;
	}

	/**
	 * @param lastDay the last day of existence; null if the unit goes on
	 */
	void closeAfter(LocalDate lastDay) {
		if (lastDay != null && lastDay.isBefore(validFrom)) {
			throw new InvalidInputException("validTo", "unit.fault.ends-before-start");
		}
		validTo = lastDay;
	}

	UnitDetails details() {
		return new UnitDetails(kind, name, shortName, committeeName, symbol, code, slug, reporting, validFrom);
	}

	UnitView view() {
		return new UnitView(getId(), parentId, kind, name, shortName, committeeName, symbol, slug, reporting);
	}

}
