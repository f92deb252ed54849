package vn.tuyengiao.portal.organization.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.domain.term.TermAdministration;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;
import vn.tuyengiao.portal.platform.web.list.Opens;

/** The terms, as the administrator keeps them. */
@Controller
@RequestMapping(TermController.ADDRESS)
class TermController extends RecordController<TermForm> {

	static final String ADDRESS = "/admin/terms";

	private final TermAdministration terms;

	TermController(TermAdministration terms, Words words) {
		super(ADDRESS, new Keys("term.list.title", "term.add", "term.edit", "term.added", "term.changed"), words);
		this.terms = terms;
	}

	@GetMapping
	String list(@PageableDefault(size = 25, sort = "starts", direction = Sort.Direction.DESC) Pageable pageable,
			Model model) {
		model.addAttribute("page", terms.list(pageable));
		Opens.put(model, TermView.class, row -> "/admin/terms/" + row.id());
		return "organization/terms";
	}

	@Override
	protected TermForm blank(@Nullable String under) {
		return TermForm.blank();
	}

	@Override
	protected Stored<TermForm> stored(UUID id) {
		return new Stored<>(TermForm.of(terms.term(id)), false);
	}

	@Override
	protected void add(UUID id, TermForm form) {
		terms.add(id, form.command());
	}

	@Override
	protected void change(UUID id, TermForm form) {
		terms.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name").hint("term.name.hint"))
			.row(RecordField.date("startsOn"), RecordField.date("endsOn"));
	}

}
