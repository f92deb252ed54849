package vn.tuyengiao.portal.board.domain;

import java.util.List;

import vn.tuyengiao.portal.organization.PersonView;

/** A board that somebody is to join, and the people of its unit to choose from. */
public record MembershipJoining(BoardHead board, List<PersonView> people) {
}
