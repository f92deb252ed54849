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
import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.domain.IssuingBodyAdministration;
import vn.tuyengiao.portal.register.domain.IssuingBodyRecord;
import vn.tuyengiao.portal.register.domain.IssuingBodyRow;

/** The bodies that issue documents, as the administrator keeps them. */
@Controller
@RequestMapping(IssuingBodyController.ADDRESS)
class IssuingBodyController extends RecordController<IssuingBodyForm> {

	static final String ADDRESS = "/admin/issuing-bodies";

	private final IssuingBodyAdministration bodies;

	private final Words words;

	private final VietnamTime time;

	IssuingBodyController(IssuingBodyAdministration bodies, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("issuing-body.list.title", "issuing-body.add", "issuing-body.edit",
				"issuing-body.added", "issuing-body.changed"), words);
		this.bodies = bodies;
		this.words = words;
		this.time = time;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "level") Pageable pageable, Model model) {
		model.addAttribute("page", bodies.list(CatalogueFilter.of(q, ended), pageable));
		Opens.put(model, IssuingBodyRow.class,
				row -> row.inReach() ? "/admin/issuing-bodies/" + row.body().id() : null);
		return "register/issuing-bodies";
	}

	@Override
	protected IssuingBodyForm blank(@Nullable String under) {
		return IssuingBodyForm.blank(bodies.nextPosition(), time.today());
	}

	@Override
	protected Stored<IssuingBodyForm> stored(UUID id) {
		IssuingBodyRecord stored = bodies.body(id);
		return new Stored<>(IssuingBodyForm.of(stored), stored.numbered());
	}

	@Override
	protected void add(UUID id, IssuingBodyForm form) {
		bodies.add(id, form.command());
	}

	@Override
	protected void change(UUID id, IssuingBodyForm form) {
		bodies.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name").hint("issuing-body.name.hint"))
			.row(RecordField.code("suffix").hint("issuing-body.suffix.hint").fixed(used, "issuing-body.suffix.used"),
					RecordField.select("level", words.options("issuing-body.level", BodyLevel.class)))
			.row(RecordField.suggested("unit", "/admin/users/units")
				.hint("issuing-body.unit.hint")
				.fixed(used, "issuing-body.unit.used"))
			.row(RecordField.tick("board").hint("issuing-body.board.hint"))
			.row(RecordField.number("position").hint("catalogue.position.hint"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

}
