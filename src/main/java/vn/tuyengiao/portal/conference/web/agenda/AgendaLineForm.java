package vn.tuyengiao.portal.conference.web.agenda;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.lines.EditorLine;

/** One item of an agenda as it is typed. */
@Getter
@Setter
class AgendaLineForm extends EditorLine {

	@Size(max = 500)
	@Label("conference.agenda.item")
	private @Nullable String title;

	@Size(max = 200)
	@Label("conference.agenda.owner")
	private @Nullable String owner;

	@Min(1)
	@Max(1440)
	@Label("conference.agenda.minutes")
	private @Nullable Integer minutes;

	@Label("conference.agenda.session")
	private @Nullable UUID sessionId;

	static AgendaLineForm blank(UUID id) {
		AgendaLineForm form = new AgendaLineForm();
		form.setId(id);
		return form;
	}

	static AgendaLineForm of(AgendaItem item) {
		AgendaLineForm form = blank(item.id());
		form.setStored(true);
		form.title = item.title();
		form.owner = item.owner();
		form.minutes = item.minutes();
		form.sessionId = item.sessionId();
		return form;
	}

	/** A line has an id once its form is tidy. */
	UUID key() {
		return Objects.requireNonNull(getId());
	}

	AgendaItem item() {
		return new AgendaItem(key(), sessionId, DraftForm.text(title), DraftForm.text(owner), minutes);
	}

	@Override
	public boolean isBlank() {
		return DraftForm.text(title).isBlank() && DraftForm.text(owner).isBlank() && minutes == null;
	}

	/** How much it lacks; nothing if it is not kept. */
	int missing() {
		return !isBlank() && DraftForm.text(title).isBlank() ? 1 : 0;
	}

}
