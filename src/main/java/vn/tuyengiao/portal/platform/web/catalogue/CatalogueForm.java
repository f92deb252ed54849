package vn.tuyengiao.portal.platform.web.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.RecordForm;

/** What types, bodies and steps have in common when the administrator types them. */
@Getter
@Setter
public abstract class CatalogueForm implements RecordForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	@NotNull
	@Min(1)
	@Max(9999)
	@Label("catalogue.position")
	private @Nullable Integer position;

	@NotNull
	@Label("catalogue.valid-from")
	private @Nullable LocalDate validFrom;

	@Label("catalogue.valid-to")
	private @Nullable LocalDate validTo;

	/** A new one, in use from today. */
	protected void begin(int newPosition, LocalDate today) {
		id = Ids.next();
		position = newPosition;
		validFrom = today;
	}

	/** One that is stored. */
	protected void identify(UUID storedId, long storedVersion) {
		id = storedId;
		version = storedVersion;
	}

	protected void place(int storedPosition, LocalDate from, @Nullable LocalDate to) {
		position = storedPosition;
		validFrom = from;
		validTo = to;
	}

	/** Of a form without faults. */
	protected int position() {
		return Objects.requireNonNull(position);
	}

	/** Of a form without faults. */
	protected LocalDate validFrom() {
		return Objects.requireNonNull(validFrom);
	}

}
