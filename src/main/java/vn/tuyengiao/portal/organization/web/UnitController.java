package vn.tuyengiao.portal.organization.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.domain.unit.UnitAdministration;
import vn.tuyengiao.portal.organization.domain.unit.UnitFilter;
import vn.tuyengiao.portal.organization.domain.unit.UnitRow;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;
import vn.tuyengiao.portal.platform.web.list.Opens;

/** The tree of units, as the administrator keeps it. */
@Controller
@RequestMapping(UnitController.ADDRESS)
class UnitController extends RecordController<UnitForm> {

	static final String ADDRESS = "/admin/units";

	private final UnitAdministration units;

	private final Words words;

	private final VietnamTime time;

	UnitController(UnitAdministration units, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("unit.list.title", "unit.add", "unit.edit", "unit.added", "unit.changed"), words);
		this.units = units;
		this.words = words;
		this.time = time;
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return words.options("unit.kind", UnitKind.class);
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable UnitKind kind,
			@RequestParam(required = false) @Nullable String under,
			@RequestParam(defaultValue = "false") boolean closed,
			@PageableDefault(size = 25, sort = "name") Pageable pageable, Model model) {
		model.addAttribute("page", units.list(UnitFilter.of(q, kind, under, closed), pageable));
		Opens.put(model, UnitRow.class, row -> "/admin/units/" + row.id());
		model.addAttribute("path", units.pathTo(under));
		return "organization/units";
	}

	@GetMapping("/options")
	String suggest(@RequestParam(required = false) @Nullable String parent, Model model) {
		model.addAttribute("units", units.suggest(parent));
		return "organization/unit-options";
	}

	@Override
	protected UnitForm blank(@Nullable String under) {
		List<UnitView> path = units.pathTo(under);
		String parent = path.isEmpty() ? null : path.get(path.size() - 1).label();
		return UnitForm.blank(parent, time.today());
	}

	@Override
	protected Stored<UnitForm> stored(UUID id) {
		return new Stored<>(UnitForm.of(units.unit(id)), false);
	}

	@Override
	protected void add(UUID id, UnitForm form) {
		units.add(id, form.command());
	}

	@Override
	protected void change(UUID id, UnitForm form) {
		units.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.select("kind", kinds()),
				RecordField.suggested("parent", ADDRESS + "/options").hint("unit.parent.hint"))
			.row(RecordField.text("name").hint("unit.name.hint"),
					RecordField.text("shortName").hint("unit.short-name.hint"))
			.row(RecordField.text("committeeName").hint("unit.committee.hint"),
					RecordField.text("symbol").hint("unit.symbol.hint"))
			.row(RecordField.text("code").hint("unit.code.hint"), RecordField.code("slug").hint("unit.slug.hint"))
			.row(RecordField.tick("reporting").hint("unit.reporting.hint"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("unit.valid-to.hint"));
	}

}
