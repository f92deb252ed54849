package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.organization.UnitKind;

/** A line of the list of units. {@code children}: units right below it. */
public record UnitRow(UUID id, String name, String committeeName, UnitKind kind, @Nullable String code, String slug,
		@Nullable String parentName, @Nullable String parentSlug, int children, boolean reporting,
		@Nullable LocalDate validTo) {
}
