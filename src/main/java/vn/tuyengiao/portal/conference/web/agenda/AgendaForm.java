package vn.tuyengiao.portal.conference.web.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.conference.domain.agenda.AgendaSheet;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.OfThePage;
import vn.tuyengiao.portal.platform.web.lines.LineEditor;

/** A whole agenda as it is typed. */
@Getter
@Setter
class AgendaForm extends DraftForm implements LineEditor<AgendaLineForm> {

	private List<@Valid AgendaLineForm> lines = new ArrayList<>();

	@OfThePage
	private @Nullable UUID nextId;

	@OfThePage
	@Size(max = 10_000)
	private @Nullable String order;

	static AgendaForm of(AgendaSheet sheet) {
		AgendaForm form = new AgendaForm();
		form.begin(sheet.version());
		sheet.items().forEach(item -> form.lines.add(AgendaLineForm.of(item)));
		form.setNextId(Ids.next());
		return form;
	}

	/** Lines in which nothing is written are left out; places of faults stay right. */
	List<AgendaItem> items() {
		lines.stream().filter(AgendaLineForm::isBlank).forEach(line -> line.setDeleted(true));
		return keptLines().stream().map(AgendaLineForm::item).toList();
	}

	@Override
	public AgendaLineForm blank(UUID id) {
		return AgendaLineForm.blank(id);
	}

}
