package vn.tuyengiao.portal.register;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/**
 * A type of document.
 *
 * @param abbreviation what stands in the number; its documents bear none without
 * @param uses the kinds of record that bear it
 * @param byBoard a propaganda board issues it too
 * @param reachesAll goes to every unit that reports
 * @param validTo last day, if there is one
 */
public record DocumentTypeView(UUID id, String name, @Nullable String abbreviation, Set<RecordKind> uses,
		boolean byBoard, boolean reachesAll, int position, LocalDate validFrom, @Nullable LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return Validity.holds(validFrom, validTo, day);
	}

	public boolean bearsNumber() {
		return abbreviation != null;
	}

	/** Boards issue fewer types than committees do. */
	public boolean mayBeIssuedBy(IssuingBodyView body) {
		return byBoard || !body.board();
	}

}
