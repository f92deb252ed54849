package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
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

	private @Nullable UUID parentId;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	private String name;

	private String shortName;

	private String committeeName;

	private String symbol;

	private @Nullable String code;

	private String slug;

	private boolean reporting;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	Unit(UUID id, @Nullable UUID parentId, UnitDetails details) {
		super(id);
		this.parentId = parentId;
		change(details);
	}

	final void change(UnitDetails details) {
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

	void placeUnder(@Nullable UUID newParentId) {
		parentId = newParentId;
	}

	/**
	 * @param lastDay the last day of existence; none if the unit goes on
	 */
	void closeAfter(@Nullable LocalDate lastDay) {
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
