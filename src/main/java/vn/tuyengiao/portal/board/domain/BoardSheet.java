package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitView;

/**
 * One board.
 *
 * @param decisionNo null if it is not known; so is {@code decidedOn}
 * @param on the day of the roster and the warnings
 * @param history all entries, the newest first
 * @param people of the unit, for the choice of a new member; empty for who may not edit
 * @param terms the unit's boards of all terms, the newest first
 */
public record BoardSheet(UUID id, String name, UnitView unit, TermView term, String decisionNo, LocalDate decidedOn,
		LocalDate on, List<Membership> roster, List<BoardWarning> warnings, List<Membership> history,
		List<PersonView> people, List<TermBoard> terms, boolean mayEdit, boolean onBehalf) {

	/** The unit's board of another term. */
	public record TermBoard(UUID boardId, String termName) {
	}

}
