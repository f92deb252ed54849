package vn.tuyengiao.portal.board.domain;

import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitView;

/** A unit that may found its board, and for which term. */
public record BoardFounding(UnitView unit, TermView term) {
}
