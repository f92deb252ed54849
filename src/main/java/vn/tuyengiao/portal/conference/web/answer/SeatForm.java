package vn.tuyengiao.portal.conference.web.answer;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.answer.SeatEntry;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** Whom a unit names for a seat: a member of its board, or somebody else by name. */
@Getter
@Setter
public class SeatForm {

	@NotNull
	private @Nullable UUID id;

	@Label("conference.answer.seat.member")
	private @Nullable UUID personId;

	@Size(max = 150)
	@Label("conference.answer.seat.name")
	private @Nullable String name;

	@Size(max = 200)
	@Label("conference.answer.seat.post")
	private @Nullable String post;

	static SeatForm blank() {
		SeatForm form = new SeatForm();
		form.id = Ids.next();
		return form;
	}

	SeatEntry entry() {
		return new SeatEntry(EntryId.of(id, this), personId, Objects.requireNonNullElse(name, ""),
				Objects.requireNonNullElse(post, ""));
	}

}
