package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;
import java.util.UUID;

import vn.tuyengiao.portal.organization.UnitKind;

/** A line of the list of units. {@code children}: units right below it. */
public record UnitRow(UUID id, String name, String committeeName, UnitKind kind, String code, String slug,
		String parentName, String parentSlug, int children, boolean reporting, LocalDate validTo) {
}
