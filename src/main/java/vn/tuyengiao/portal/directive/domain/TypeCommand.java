package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;

/** What a type of document is to be; see {@link TypeView}. */
public record TypeCommand(String name, String abbreviation, boolean registered, boolean guidance, boolean byBoard,
		boolean reachesAll, int position, LocalDate validFrom, LocalDate validTo) {
}
