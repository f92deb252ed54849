package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.UnitKind;

/**
 * What a unit is, apart from its place in the tree and its end.
 */
public record UnitDetails(UnitKind kind, String name, String shortName, String committeeName, String symbol,
		@Nullable String code, String slug, boolean reporting, LocalDate validFrom) {
}
