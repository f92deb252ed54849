package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A unit as the administrator edits it; at the top it has no {@code parent}. */
public record UnitRecord(UUID id, long version, UnitDetails details, @Nullable String parent,
		@Nullable LocalDate validTo) {
}
