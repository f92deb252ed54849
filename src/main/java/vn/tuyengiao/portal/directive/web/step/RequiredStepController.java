package vn.tuyengiao.portal.directive.web.step;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepAdministration;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepRecord;
import vn.tuyengiao.portal.directive.domain.step.RequiredStepView;
import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.catalogue.CatalogueFilter;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;
import vn.tuyengiao.portal.platform.web.list.Opens;

/** The steps that directives may ask for, as the administrator keeps them. */
@Controller
@RequestMapping(RequiredStepController.ADDRESS)
class RequiredStepController extends RecordController<RequiredStepForm> {

	static final String ADDRESS = "/admin/directive-steps";

	private final RequiredStepAdministration steps;

	private final Words words;

	private final VietnamTime time;

	RequiredStepController(RequiredStepAdministration steps, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("directive-step.list.title", "directive-step.add", "directive-step.edit",
				"directive-step.added", "directive-step.changed"), words);
		this.steps = steps;
		this.words = words;
		this.time = time;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25, sort = "position") Pageable pageable, Model model) {
		model.addAttribute("page", steps.list(CatalogueFilter.of(q, ended), pageable));
		Opens.put(model, RequiredStepView.class, row -> "/admin/directive-steps/" + row.id());
		return "directive/required-steps";
	}

	@Override
	protected RequiredStepForm blank(@Nullable String under) {
		return RequiredStepForm.blank(steps.nextPosition(), time.today());
	}

	@Override
	protected Stored<RequiredStepForm> stored(UUID id) {
		RequiredStepRecord stored = steps.step(id);
		return new Stored<>(RequiredStepForm.of(stored), stored.asked());
	}

	@Override
	protected void add(UUID id, RequiredStepForm form) {
		steps.add(id, form.command());
	}

	@Override
	protected void change(UUID id, RequiredStepForm form) {
		steps.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name").hint("directive-step.name.hint"))
			.row(RecordField.select("evidence", words.options("directive-step.evidence", StepEvidence.class))
				.hint("directive-step.evidence.hint")
				.fixed(used, "directive-step.evidence.used"),
					RecordField.number("days").hint("directive-step.days.hint"))
			.row(RecordField.number("position").hint("catalogue.position.hint"))
			.row(RecordField.date("validFrom"), RecordField.date("validTo").hint("catalogue.valid-to.hint"));
	}

}
