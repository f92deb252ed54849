package vn.tuyengiao.portal.conference.web.agenda;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;

/** A paper of a conference as it is typed. */
@Getter
@Setter
class ConferencePaperForm {

	@NotNull
	private @Nullable UUID id;

	@Size(max = 300)
	@Label("conference.agenda.paper.title")
	private @Nullable String title;

	@Label("conference.agenda.paper.item")
	private @Nullable UUID agendaId;

	@Label("conference.agenda.paper.file")
	private @Nullable MultipartFile file;

	@Label("file.looked.tick")
	private boolean looked;

	static ConferencePaperForm blank() {
		ConferencePaperForm form = new ConferencePaperForm();
		form.id = Ids.next();
		return form;
	}

	UUID paperId() {
		return EntryId.of(id, this);
	}

	String name() {
		return title == null ? "" : title;
	}

}
