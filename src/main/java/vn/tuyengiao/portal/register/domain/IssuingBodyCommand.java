package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;

import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.IssuingBodyView;

/**
 * What an issuing body is to be; see {@link IssuingBodyView}.
 *
 * @param unit the unit as a person typed it or took it from a picker; null or empty for
 * none
 */
public record IssuingBodyCommand(String name, String suffix, BodyLevel level, boolean board, String unit, int position,
		LocalDate validFrom, LocalDate validTo) {
}
