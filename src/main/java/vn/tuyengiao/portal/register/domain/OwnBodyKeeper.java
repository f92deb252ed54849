package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.catalogue.CatalogueQueries;
import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.IssuingBodyView;
import vn.tuyengiao.portal.register.OwnBodies;
import vn.tuyengiao.portal.register.Register;

@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class OwnBodyKeeper implements OwnBodies {

	private final IssuingBodyRepository bodies;

	private final Register register;

	private final Registrars registrars;

	private final Organization organization;

	private final CatalogueQueries catalogue;

	@Override
	public UUID own(UUID unitId, boolean board, LocalDate day, String name, String suffix) {
		registrars.require(unitId);
		catalogue.lock();
		return register.ownBodiesOn(unitId, day)
			.stream()
			.filter(body -> body.board() == board)
			.findFirst()
			.map(IssuingBodyView::id)
			.orElseGet(() -> enter(unitId, board, day, name, suffix));
	}

	private UUID enter(UUID unitId, boolean board, LocalDate day, String name, String suffix) {
		LocalDate from = organization.termOn(day).map(term -> term.startsOn()).orElse(day);
		IssuingBodyCommand command = new IssuingBodyCommand(name, suffix, level(organization.unit(unitId).kind()),
				board, null, catalogue.nextPosition("issuing_body"), from, null);
		return bodies.saveAndFlush(new IssuingBody(Ids.next(), command, unitId)).getId();
	}

	private static BodyLevel level(UnitKind kind) {
		return switch (kind) {
			case CENTRAL -> BodyLevel.CENTRAL;
			case PROVINCE -> BodyLevel.PROVINCE;
			case DISTRICT -> BodyLevel.DISTRICT;
			case COMMUNE, TOWNSHIP, WARD -> BodyLevel.COMMUNE;
		};
	}

}
