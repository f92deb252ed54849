package vn.tuyengiao.portal.board;

/**
 * Kind of the post that a member holds outside the board. Message key:
 * {@code board.post-kind.<name>}.
 */
public enum PostKind {

	STANDING_DEPUTY_SECRETARY, SECRETARY, DEPUTY_SECRETARY, PEOPLE_COMMITTEE_VICE_CHAIR, FRONT_LEADER,
	MASS_ORGANISATION_LEADER, CIVIL_SERVANT, CELL_SECRETARY, OTHER

}
