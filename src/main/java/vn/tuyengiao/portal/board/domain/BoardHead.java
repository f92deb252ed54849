package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.UUID;

import vn.tuyengiao.portal.organization.TermView;

/**
 * Which board it is; {@code decisionNo} and {@code decidedOn} are null if they are not
 * known.
 */
public record BoardHead(UUID id, String name, UUID unitId, String unitName, TermView term, String decisionNo,
		LocalDate decidedOn) {
}
