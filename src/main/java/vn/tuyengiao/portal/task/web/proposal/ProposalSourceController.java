package vn.tuyengiao.portal.task.web.proposal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceAdministration;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceKind;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceRecord;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceView;

/** The sources of proposals, as the administrator keeps them. */
@Controller
@RequestMapping(ProposalSourceController.ADDRESS)
class ProposalSourceController extends RecordController<ProposalSourceForm> {

	static final String ADDRESS = "/admin/proposal-sources";

	private final ProposalSourceAdministration sources;

	private final VietnamTime time;

	private final Words words;

	ProposalSourceController(ProposalSourceAdministration sources, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("proposal-source.list.title", "proposal-source.add", "proposal-source.edit",
				"proposal-source.added", "proposal-source.changed"), words);
		this.sources = sources;
		this.words = words;
		this.time = time;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "name") Pageable pageable, Model model) {
		model.addAttribute("page", sources.list(CatalogueFilter.of(q, ended), pageable));
		Opens.put(model, ProposalSourceView.class, row -> ADDRESS + "/" + row.id());
		return "task/proposal-sources";
	}

	@Override
	protected ProposalSourceForm blank(@Nullable String under) {
		return ProposalSourceForm.blank(time.today());
	}

	@Override
	protected Stored<ProposalSourceForm> stored(UUID id) {
		ProposalSourceRecord stored = sources.source(id);
		return new Stored<>(ProposalSourceForm.of(stored), stored.used());
	}

	@Override
	protected void add(UUID id, ProposalSourceForm form) {
		sources.add(id, form.command());
	}

	@Override
	protected void change(UUID id, ProposalSourceForm form) {
		sources.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name"))
			.row(RecordField.select("kind", words.options("proposal-source.kind", ProposalSourceKind.class))
				.hint("proposal-source.kind.hint")
				.fixed(used, "proposal-source.kind.used"))
			.row(RecordField.number("answerDays").hint("proposal-source.answer-days.hint"),
					RecordField.number("judgingDays").hint("proposal-source.judging-days.hint"))
			.row(RecordField.text("basis"))
			.row(RecordField.date("validFrom").hint("proposal-source.valid-from.hint"),
					RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

}
