package vn.tuyengiao.portal.organization.domain.unit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A unit as the administrator wants it.
 *
 * @param parent what was typed or picked for the unit above; empty: at the top
 * @param validTo last day of existence; none while it exists
 */
public record UnitCommand(UnitDetails details, @Nullable String parent, @Nullable LocalDate validTo) {
}
