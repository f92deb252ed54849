package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.IssuingBodyView;

/**
 * What an issuing body is to be; see {@link IssuingBodyView}.
 *
 * @param unit the unit as a person typed it or took it from a picker, if any
 */
public record IssuingBodyCommand(String name, String suffix, BodyLevel level, boolean board, @Nullable String unit,
		int position, LocalDate validFrom, @Nullable LocalDate validTo) {
}
