package vn.tuyengiao.portal.conference.domain.kind;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.catalogue.Validity;

/**
 * A kind of conference.
 *
 * @param disseminates makes directives known: it names some, and whom it reached counts
 * for them
 * @param contest has rounds, entries and a jury
 * @param agenda what it usually has, one item a line; may be empty
 * @param validTo last day; null for no end
 */
public record ConferenceKindView(UUID id, String name, boolean disseminates, boolean contest, String agenda,
		int position, LocalDate validFrom, @Nullable LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return Validity.holds(validFrom, validTo, day);
	}

}
