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
import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.domain.IssuingBodyAdministration;
import vn.tuyengiao.portal.register.domain.IssuingBodyRecord;

/** The bodies that issue documents, as the administrator keeps them. */
@Controller
@RequestMapping(IssuingBodyController.ADDRESS)
class IssuingBodyController extends CatalogueController<IssuingBodyForm> {

	static final String ADDRESS = "/admin/issuing-bodies";

	private final IssuingBodyAdministration bodies;

	private final EnumOptions options;

	private final VietnamTime time;

	IssuingBodyController(IssuingBodyAdministration bodies, EnumOptions options, CatalogueSides sides,
			VietnamTime time) {
		super(ADDRESS, "register/issuing-body",
				new Keys("issuing-body.added", "issuing-body.changed", "issuing-body.name"), sides);
		this.bodies = bodies;
		this.options = options;
		this.time = time;
	}

	@ModelAttribute("levels")
	List<Option> levels() {
		return options.of("issuing-body.level", BodyLevel.class);
	}

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "level") Pageable pageable, Model model) {
		model.addAttribute("page", bodies.list(new CatalogueFilter(q, ended), pageable));
		return "register/issuing-bodies";
	}

	@Override
	protected IssuingBodyForm blank() {
		return IssuingBodyForm.blank(bodies.nextPosition(), time.today());
	}

	@Override
	protected Stored<IssuingBodyForm> stored(UUID id) {
		IssuingBodyRecord stored = bodies.body(id);
		return new Stored<>(IssuingBodyForm.of(stored), stored.numbered());
	}

	@Override
	protected void add(IssuingBodyForm form) {
		bodies.add(form.getId(), form.command());
	}

	@Override
	protected void change(UUID id, IssuingBodyForm form) {
		bodies.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void compare(ConflictPage page, IssuingBodyForm mine, IssuingBodyForm theirs) {
		page.field("suffix", sides.label("issuing-body.suffix"), mine.getSuffix(), theirs.getSuffix())
			.field("level", sides.label("issuing-body.level"), sides.choice("issuing-body.level", mine.getLevel()),
					sides.choice("issuing-body.level", theirs.getLevel()))
			.field("board", sides.label("issuing-body.board"), sides.yesOrNo(mine.isBoard()),
					sides.yesOrNo(theirs.isBoard()))
			.field("unit", sides.label("issuing-body.unit"), mine.getUnit(), theirs.getUnit());
	}

}
