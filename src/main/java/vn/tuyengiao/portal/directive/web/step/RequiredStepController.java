package vn.tuyengiao.portal.directive.web.step;

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
import vn.tuyengiao.portal.directive.domain.step.RequiredStepAdministration;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepRecord;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.web.catalogue.CatalogueController;
import vn.tuyengiao.portal.platform.web.catalogue.CatalogueSides;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.EnumOptions;
import vn.tuyengiao.portal.platform.web.form.Option;

/** The steps that directives may ask for, as the administrator keeps them. */
@Controller
@RequestMapping(RequiredStepController.ADDRESS)
class RequiredStepController extends CatalogueController<RequiredStepForm> {

	static final String ADDRESS = "/admin/directive-steps";

	private final RequiredStepAdministration steps;

	private final EnumOptions options;

	private final VietnamTime time;

	RequiredStepController(RequiredStepAdministration steps, EnumOptions options, CatalogueSides sides,
			VietnamTime time) {
		super(ADDRESS, "directive/required-step",
				new Keys("directive-step.added", "directive-step.changed", "directive-step.name"), sides);
		this.steps = steps;
		this.options = options;
		this.time = time;
	}

	@ModelAttribute("evidences")
	List<Option> evidences() {
		return options.of("directive-step.evidence", StepEvidence.class);
	}

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "position") Pageable pageable, Model model) {
		model.addAttribute("page", steps.list(new CatalogueFilter(q, ended), pageable));
		return "directive/required-steps";
	}

	@Override
	protected RequiredStepForm blank() {
		return RequiredStepForm.blank(steps.nextPosition(), time.today());
	}

	@Override
	protected Stored<RequiredStepForm> stored(UUID id) {
		RequiredStepRecord stored = steps.step(id);
		return new Stored<>(RequiredStepForm.of(stored), stored.asked());
	}

	@Override
	protected void add(RequiredStepForm form) {
		steps.add(form.getId(), form.command());
	}

	@Override
	protected void change(UUID id, RequiredStepForm form) {
		steps.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void compare(ConflictPage page, RequiredStepForm mine, RequiredStepForm theirs) {
		page.field("evidence", sides.label("directive-step.evidence"),
				sides.choice("directive-step.evidence", mine.getEvidence()),
				sides.choice("directive-step.evidence", theirs.getEvidence()))
			.field("days", sides.label("directive-step.days"), String.valueOf(mine.getDays()),
					String.valueOf(theirs.getDays()));
	}

}
