package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;
import java.util.UUID;

/** A unit as the administrator edits it; {@code parent} is null at the top. */
public record UnitRecord(UUID id, long version, UnitDetails details, String parent, LocalDate validTo) {
}
