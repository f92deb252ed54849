package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.platform.AggregateRoot;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.catalogue.Validity;
import vn.tuyengiao.portal.register.DocumentTypeView;

/** A type of document (loại văn bản) as the rules of its time have it. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class DocumentType extends AggregateRoot {

	/** Nghị quyết and chỉ thị: a committee's alone. */
	private static final Set<String> OF_COMMITTEES = Set.of("NQ", "CT");

	private String name;

	private String abbreviation;

	private boolean registered;

	private boolean guidance;

	private boolean byBoard;

	private boolean reachesAll;

	private int position;

	private LocalDate validFrom;

	private LocalDate validTo;

	DocumentType(UUID id, DocumentTypeCommand command) {
		super(id);
		change(command, false);
	}

	/**
	 * @param numbered whether numbers with its abbreviation have been taken: they would
	 * read otherwise from then on
	 */
	final void change(DocumentTypeCommand command, boolean numbered) {
		List<Fault> faults = new ArrayList<>();
		if (numbered && !Objects.equals(abbreviation, command.abbreviation())) {
			faults.add(new Fault("abbreviation", "document-type.fault.abbreviation-used", abbreviation));
		}
		if (!command.registered() && !command.guidance()) {
			faults.add(new Fault("registered", "document-type.fault.no-use"));
		}
		if (command.byBoard() && command.abbreviation() != null
				&& OF_COMMITTEES.contains(command.abbreviation().toUpperCase(Locale.ROOT))) {
			faults.add(new Fault("byBoard", "document-type.fault.by-board"));
		}
		Validity.check(command.validFrom(), command.validTo(), faults);
		if (!faults.isEmpty()) {
			throw new InvalidInputException(faults);
		}
		name = command.name();
		abbreviation = command.abbreviation();
		registered = command.registered();
		guidance = command.guidance();
		byBoard = command.byBoard();
		reachesAll = command.reachesAll();
		position = command.position();
		validFrom = command.validFrom();
		validTo = command.validTo();
	}

	DocumentTypeView view() {
		return new DocumentTypeView(getId(), name, abbreviation, registered, guidance, byBoard, reachesAll, position,
				validFrom, validTo);
	}

}
