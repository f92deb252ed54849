package vn.tuyengiao.portal.conference.web.called;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.venue.VenuePlan;
import vn.tuyengiao.portal.conference.domain.venue.VenueView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A venue, as it is typed. */
@Getter
@Setter
public class VenueForm {

	@NotNull
	private @Nullable UUID id;

	private @Nullable Long version;

	@NotBlank
	@Size(max = 200)
	@Label("conference.called.venue.unit")
	private @Nullable String unit;

	@Size(max = 200)
	@Label("conference.called.venue.name")
	private @Nullable String name;

	@Size(max = 300)
	@Label("conference.called.venue.place")
	private @Nullable String place;

	@Size(max = 500)
	@Label("conference.called.venue.link")
	private @Nullable String link;

	static VenueForm blank() {
		VenueForm form = new VenueForm();
		form.id = Ids.next();
		return form;
	}

	/**
	 * @param unit as a picker shows it
	 */
	static VenueForm of(VenueView venue, String unit) {
		VenueForm form = new VenueForm();
		form.id = venue.id();
		form.version = venue.version();
		form.unit = unit;
		form.name = venue.name();
		form.place = venue.place();
		form.link = venue.link();
		return form;
	}

	UUID venueId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults; called like its unit unless it is called otherwise. */
	VenuePlan plan(UUID unitId, String unitName) {
		String called = text(name);
		return new VenuePlan(unitId, called.isEmpty() ? unitName : called, text(place), text(link));
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

}
