package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;

import vn.tuyengiao.portal.register.DocumentTypeView;

/** What a type of document is to be; see {@link DocumentTypeView}. */
public record DocumentTypeCommand(String name, String abbreviation, boolean registered, boolean guidance,
		boolean byBoard, boolean reachesAll, int position, LocalDate validFrom, LocalDate validTo) {
}
