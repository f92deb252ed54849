package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.TermView;

/**
 * Which board it is; {@code decisionNo} and {@code decidedOn} as far as they are known.
 */
public record BoardHead(UUID id, String name, UUID unitId, String unitName, boolean ofCommune, TermView term,
		@Nullable String decisionNo, @Nullable LocalDate decidedOn) {
}
