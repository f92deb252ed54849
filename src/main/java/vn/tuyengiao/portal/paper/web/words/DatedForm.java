package vn.tuyengiao.portal.paper.web.words;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.RecordForm;

/** What all that is kept for documents has: a name, and from when to when it holds. */
@Getter
@Setter
public abstract class DatedForm implements RecordForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	@NotBlank
	@Size(max = 100)
	@Label("paper.name")
	private @Nullable String name;

	@NotNull
	@Label("catalogue.valid-from")
	private @Nullable LocalDate validFrom;

	@Label("catalogue.valid-to")
	private @Nullable LocalDate validTo;

	/** A new one, in force from today. */
	void begin(LocalDate today) {
		id = Ids.next();
		validFrom = today;
	}

	/** One that is stored. */
	void show(UUID storedId, long storedVersion, String storedName, LocalDate from, @Nullable LocalDate to) {
		id = storedId;
		version = storedVersion;
		name = storedName;
		validFrom = from;
		validTo = to;
	}

	/** Of a form without faults; so is the next. */
	String name() {
		return Objects.requireNonNull(name);
	}

	LocalDate validFrom() {
		return Objects.requireNonNull(validFrom);
	}

}
