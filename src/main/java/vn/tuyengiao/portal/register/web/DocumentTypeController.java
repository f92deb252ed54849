package vn.tuyengiao.portal.register.web;

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
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.RecordKind;
import vn.tuyengiao.portal.register.domain.DocumentTypeAdministration;
import vn.tuyengiao.portal.register.domain.DocumentTypeRecord;

/** The types of documents, as the administrator keeps them. */
@Controller
@RequestMapping(DocumentTypeController.ADDRESS)
class DocumentTypeController extends RecordController<DocumentTypeForm> {

	static final String ADDRESS = "/admin/document-types";

	private final DocumentTypeAdministration types;

	private final Words words;

	private final VietnamTime time;

	DocumentTypeController(DocumentTypeAdministration types, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("document-type.list.title", "document-type.add", "document-type.edit",
				"document-type.added", "document-type.changed"), words);
		this.types = types;
		this.words = words;
		this.time = time;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "position") Pageable pageable, Model model) {
		model.addAttribute("page", types.list(CatalogueFilter.of(q, ended), pageable));
		Opens.put(model, DocumentTypeView.class, row -> "/admin/document-types/" + row.id());
		return "register/document-types";
	}

	@Override
	protected DocumentTypeForm blank(@Nullable String under) {
		return DocumentTypeForm.blank(types.nextPosition(), time.today());
	}

	@Override
	protected Stored<DocumentTypeForm> stored(UUID id) {
		DocumentTypeRecord stored = types.type(id);
		return new Stored<>(DocumentTypeForm.of(stored), stored.numbered());
	}

	@Override
	protected void add(UUID id, DocumentTypeForm form) {
		types.add(id, form.command());
	}

	@Override
	protected void change(UUID id, DocumentTypeForm form) {
		types.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name"),
				RecordField.code("abbreviation")
					.hint("document-type.abbreviation.hint")
					.fixed(used, "document-type.abbreviation.used"))
			.row(RecordField.choices("uses", words.options("document-type.use", RecordKind.class))
				.hint("document-type.uses.hint"))
			.row(RecordField.tick("byBoard").hint("document-type.by-board.hint"))
			.row(RecordField.tick("reachesAll").hint("document-type.reaches-all.hint"))
			.row(RecordField.number("position").hint("catalogue.position.hint"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

}
