package vn.tuyengiao.portal.register.web;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.web.catalogue.CatalogueController;
import vn.tuyengiao.portal.platform.web.catalogue.CatalogueSides;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.EnumOptions;
import vn.tuyengiao.portal.platform.web.form.Option;
import vn.tuyengiao.portal.register.RecordKind;
import vn.tuyengiao.portal.register.domain.DocumentTypeAdministration;
import vn.tuyengiao.portal.register.domain.DocumentTypeRecord;

/** The types of documents, as the administrator keeps them. */
@Controller
@RequestMapping(DocumentTypeController.ADDRESS)
class DocumentTypeController extends CatalogueController<DocumentTypeForm> {

	static final String ADDRESS = "/admin/document-types";

	private final DocumentTypeAdministration types;

	private final EnumOptions options;

	private final VietnamTime time;

	DocumentTypeController(DocumentTypeAdministration types, EnumOptions options, CatalogueSides sides,
			VietnamTime time) {
		super(ADDRESS, "register/document-type",
				new Keys("document-type.added", "document-type.changed", "document-type.name"), sides);
		this.types = types;
		this.options = options;
		this.time = time;
	}

	@ModelAttribute("uses")
	List<Option> uses() {
		return options.of("document-type.use", RecordKind.class);
	}

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "position") Pageable pageable, Model model) {
		model.addAttribute("page", types.list(new CatalogueFilter(q, ended), pageable));
		return "register/document-types";
	}

	@Override
	protected DocumentTypeForm blank() {
		return DocumentTypeForm.blank(types.nextPosition(), time.today());
	}

	@Override
	protected Stored<DocumentTypeForm> stored(UUID id) {
		DocumentTypeRecord stored = types.type(id);
		return new Stored<>(DocumentTypeForm.of(stored), stored.numbered());
	}

	@Override
	protected void add(DocumentTypeForm form) {
		types.add(form.getId(), form.command());
	}

	@Override
	protected void change(UUID id, DocumentTypeForm form) {
		types.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void compare(ConflictPage page, DocumentTypeForm mine, DocumentTypeForm theirs) {
		page.field("abbreviation", sides.label("document-type.abbreviation"), mine.getAbbreviation(),
				theirs.getAbbreviation())
			.field("uses", sides.label("document-type.uses"), sides.choices("document-type.use", mine.getUses()),
					sides.choices("document-type.use", theirs.getUses()))
			.field("byBoard", sides.label("document-type.by-board"), sides.yesOrNo(mine.isByBoard()),
					sides.yesOrNo(theirs.isByBoard()))
			.field("reachesAll", sides.label("document-type.reaches-all"), sides.yesOrNo(mine.isReachesAll()),
					sides.yesOrNo(theirs.isReachesAll()));
	}

}
