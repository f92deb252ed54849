package vn.tuyengiao.portal.conference.web.kind;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindAdministration;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindRecord;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;
import vn.tuyengiao.portal.platform.web.list.Opens;

/** The kinds of conferences, as the administrator keeps them. */
@Controller
@RequestMapping(ConferenceKindController.ADDRESS)
class ConferenceKindController extends RecordController<ConferenceKindForm> {

	static final String ADDRESS = "/admin/conference-kinds";

	private final ConferenceKindAdministration kinds;

	private final VietnamTime time;

	ConferenceKindController(ConferenceKindAdministration kinds, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("conference-kind.list.title", "conference-kind.add", "conference-kind.edit",
				"conference-kind.added", "conference-kind.changed"), words);
		this.kinds = kinds;
		this.time = time;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "position") Pageable pageable, Model model) {
		model.addAttribute("page", kinds.list(CatalogueFilter.of(q, ended), pageable));
		Opens.put(model, ConferenceKindView.class, row -> ADDRESS + "/" + row.id());
		return "conference/kinds";
	}

	@Override
	protected ConferenceKindForm blank(@Nullable String under) {
		return ConferenceKindForm.blank(kinds.nextPosition(), time.today());
	}

	@Override
	protected Stored<ConferenceKindForm> stored(UUID id) {
		ConferenceKindRecord stored = kinds.kind(id);
		return new Stored<>(ConferenceKindForm.of(stored), stored.held());
	}

	@Override
	protected void add(UUID id, ConferenceKindForm form) {
		kinds.add(id, form.command());
	}

	@Override
	protected void change(UUID id, ConferenceKindForm form) {
		kinds.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name"))
			.row(RecordField.tick("disseminates")
				.hint("conference-kind.disseminates.hint")
				.fixed(used, "conference-kind.disseminates.used"))
			.row(RecordField.tick("contest")
				.hint("conference-kind.contest.hint")
				.fixed(used, "conference-kind.contest.used"))
			.row(RecordField.lines("agenda", 6).hint("conference-kind.agenda.hint"))
			.row(RecordField.number("position").hint("catalogue.position.hint"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

}
