package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.RecordKind;

/** What a type of document is to be; see {@link DocumentTypeView}. */
public record DocumentTypeCommand(String name, @Nullable String abbreviation, Set<RecordKind> uses, boolean byBoard,
		boolean reachesAll, int position, LocalDate validFrom, @Nullable LocalDate validTo) {
}
