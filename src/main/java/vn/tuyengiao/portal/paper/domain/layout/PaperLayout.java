package vn.tuyengiao.portal.paper.domain.layout;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.catalogue.CatalogueEntry;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/** The layout that holds from a day to a day. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class PaperLayout extends AggregateRoot implements CatalogueEntry {

	private String name;

	@Embedded
	private PaperGeometry geometry;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	PaperLayout(UUID id, LayoutCommand command) {
		super(id);
		change(command);
	}

	final void change(LayoutCommand command) {
		Faults faults = new Faults();
		Validity.check(command.validFrom(), command.validTo(), faults);
		faults.throwIfAny();
		name = command.name();
		geometry = command.geometry();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	@Override
	public LayoutCommand said() {
		return new LayoutCommand(name, geometry, validFrom, validTo);
	}

	LayoutView view() {
		return new LayoutView(getId(), getVersion(), name, geometry, validFrom, validTo);
	}

}
