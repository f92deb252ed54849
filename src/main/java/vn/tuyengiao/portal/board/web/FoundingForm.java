package vn.tuyengiao.portal.board.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A new board as it is typed. {@code id} makes a form that is sent twice found one. */
@Getter
@Setter
public class FoundingForm {

	@NotNull
	private @Nullable UUID id;

	@NotNull
	private @Nullable UUID unit;

	@Size(max = 50)
	@Label("board.decision-no")
	private @Nullable String decisionNo;

	@Label("board.decided-on")
	private @Nullable LocalDate decidedOn;

	static FoundingForm of(UUID unit) {
		FoundingForm form = new FoundingForm();
		form.id = Ids.next();
		form.unit = unit;
		return form;
	}

	/** Of a form without faults. */
	UUID boardId() {
		return EntryId.of(id, this);
	}

}
