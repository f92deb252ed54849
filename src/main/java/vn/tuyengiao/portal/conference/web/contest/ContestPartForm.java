package vn.tuyengiao.portal.conference.web.contest;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.contest.ContestLine;
import vn.tuyengiao.portal.conference.domain.contest.ContestText;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A round, an entry or a juror as it is typed; of each only its own fields. {@code
 * version}: empty for a new one.
 */
@Getter
@Setter
class ContestPartForm {

	@NotNull
	private @Nullable UUID id;

	private @Nullable Long version;

	@NotBlank
	@Size(max = 150)
	@Label("conference.contest.name")
	private @Nullable String name;

	@Size(max = 200)
	@Label("conference.contest.more")
	private @Nullable String more;

	@Digits(integer = 4, fraction = 2)
	@Label("conference.contest.most")
	private @Nullable BigDecimal most;

	@Label("conference.contest.unit")
	private @Nullable UUID unitId;

	@Size(max = 200)
	@Label("conference.contest.prize")
	private @Nullable String prize;

	static ContestPartForm blank() {
		ContestPartForm form = new ContestPartForm();
		form.id = Ids.next();
		return form;
	}

	static ContestPartForm of(ContestLine line) {
		ContestPartForm form = new ContestPartForm();
		form.id = line.id();
		form.version = line.version();
		form.name = line.text().name();
		form.more = line.text().more();
		form.most = line.text().most();
		form.unitId = line.text().unitId();
		form.prize = line.text().prize();
		return form;
	}

	UUID newId() {
		return EntryId.of(id, this);
	}

	/** Of a form without faults. */
	ContestText text() {
		return new ContestText(Objects.requireNonNull(name), text(more), most, unitId, text(prize));
	}

	private static String text(@Nullable String typed) {
		return typed == null ? "" : typed;
	}

}
