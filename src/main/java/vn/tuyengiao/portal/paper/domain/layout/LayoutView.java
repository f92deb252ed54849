package vn.tuyengiao.portal.paper.domain.layout;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A layout.
 *
 * @param validTo last day, if there is one
 */
public record LayoutView(UUID id, long version, String name, PaperGeometry geometry, LocalDate validFrom,
		@Nullable LocalDate validTo) {

	/** The address of its style sheet: another one after each change. */
	public String styles() {
		return "/papers/styles/" + id + "/" + version + ".css";
	}

}
