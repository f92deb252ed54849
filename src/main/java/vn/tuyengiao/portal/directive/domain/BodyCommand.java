package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;

/**
 * What an issuing body is to be; see {@link BodyView}.
 *
 * @param unit the unit as a person typed it or took it from a picker; null or empty for
 * none
 */
public record BodyCommand(String name, String suffix, BodyLevel level, boolean board, String unit, int position,
		LocalDate validFrom, LocalDate validTo) {
}
