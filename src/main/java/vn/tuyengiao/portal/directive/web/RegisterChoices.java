package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;
import vn.tuyengiao.portal.register.RecordKind;
import vn.tuyengiao.portal.register.Register;

/** Types and bodies as the choices of a select. */
@Component
@RequiredArgsConstructor
class RegisterChoices {

	private final Register register;

	/** What may be registered on the day. */
	List<Option> registrable(Direction direction, LocalDate day) {
		return types(register.typesOn(day, direction.records())
			.stream()
			.filter(type -> direction == Direction.INCOMING || type.bearsNumber())
			.toList());
	}

	/** What the register may hold of the day, from above or not. */
	List<Option> registered(LocalDate day) {
		return types(register.typesOn(day, RecordKind.INCOMING_DIRECTIVE, RecordKind.OWN_DIRECTIVE));
	}

	List<Option> guidance(LocalDate day) {
		return types(register.typesOn(day, RecordKind.GUIDANCE));
	}

	List<Option> bodies(Direction direction, UUID unitId, LocalDate day) {
		return (direction == Direction.OWN ? register.ownBodiesOn(unitId, day) : register.incomingBodiesOn(unitId, day))
			.stream()
			.map(RegisterChoices::option)
			.toList();
	}

	private static List<Option> types(List<DocumentTypeView> types) {
		return types.stream()
			.map(type -> Option.of(type.id(),
					type.bearsNumber() ? type.name() + " (" + type.abbreviation() + ")" : type.name()))
			.toList();
	}

	private static Option option(IssuingBodyView body) {
		return Option.of(body.id(), body.name() + " (" + body.suffix() + ")");
	}

}
