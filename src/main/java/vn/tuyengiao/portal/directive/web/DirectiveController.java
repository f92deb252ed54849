package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.issue.IssueService;
import vn.tuyengiao.portal.directive.domain.issue.LoadPreview;
import vn.tuyengiao.portal.directive.domain.list.DirectiveList;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptService;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveReader;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveReader.Prepared;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet;
import vn.tuyengiao.portal.directive.domain.version.DirectiveRegistration;
import vn.tuyengiao.portal.directive.domain.version.DraftService;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.ByReader;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;

/** One directive: registering it, its page, and the steps of the office that keeps it. */
@Controller
@RequestMapping("/directives")
@RequiredArgsConstructor
class DirectiveController {

	private final DirectiveRegistration registration;

	private final DraftService drafts;

	private final IssueService issuing;

	private final DirectiveReader reader;

	private final DirectiveList register;

	private final ReceiptService receipts;

	private final LoadPreview load;

	private final RegisterChoices choices;

	private final Words words;

	private final VietnamTime time;

	@GetMapping("/new")
	String blank(@RequestParam(defaultValue = "INCOMING") Direction direction,
			@RequestParam(required = false) @Nullable UUID unit, Model model) {
		List<UnitView> keepers = keepers();
		UUID keeper = keepers.stream()
			.map(UnitView::id)
			.filter(id -> id.equals(unit))
			.findFirst()
			.orElse(keepers.get(0).id());
		DirectiveRegistrationForm form = DirectiveRegistrationForm.blank(direction, keeper, time.today());
		model.addAttribute("form", form);
		return registration(form, keepers, model);
	}

	@PostMapping
	ModelAndView register(@Valid @ModelAttribute("form") DirectiveRegistrationForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		List<UnitView> keepers = keepers();
		return FormStep.of(binding, () -> registration.register(form.command())).done(id -> {
			Flash.success(redirect, "directive.registered");
			return to(id);
		}).orShow(model, () -> {
			if (form.getDirection() == null) {
				form.setDirection(Direction.INCOMING);
			}
			if (form.getUnitId() == null) {
				form.setUnitId(keepers.get(0).id());
			}
			return registration(form, keepers, model);
		});
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version,
			HttpServletRequest request, Model model) {
		DirectiveSheet sheet = reader.read(id, version);
		if (sheet.current() && !sheet.own().isEmpty() && ByReader.opens(request)) {
			receipts.opened(id);
		}
		DirectivePage page = DirectivePage.of(sheet, time.today());
		model.addAttribute("doc", page);
		model.addAttribute("recallable", page.recallable(time.now()));
		return "directive/view";
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Model model) {
		DirectiveSheet sheet = reader.prepared(id).sheet();
		model.addAttribute("form", DirectiveDraftForm.of(sheet));
		return draft(sheet, model);
	}

	@PostMapping("/{id}/edit")
	ModelAndView write(@PathVariable UUID id, @Valid @ModelAttribute("form") DirectiveDraftForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		DirectiveSheet sheet = reader.prepared(id).sheet();
		form.setFirst(sheet.currentNumber() == 0);
		if (form.isFirst() && form.getIssuedOn() == null && !binding.hasFieldErrors("issuedOn")) {
			binding.rejectValue("issuedOn", "jakarta.validation.constraints.NotNull.message");
		}
		return FormStep.of(binding, () -> drafts.write(form.command(id))).done(done -> {
			Flash.success(redirect, "directive.saved");
			return toDraft(id, sheet);
		}).compared(() -> compare(id, form, reader.prepared(id).sheet())).orShow(model, () -> draft(sheet, model));
	}

	/**
	 * What is looked at before issuing: to whom it goes, and what else falls due there.
	 */
	@GetMapping("/{id}/issue")
	String beforeIssuing(@PathVariable UUID id, Model model) {
		Prepared prepared = reader.prepared(id);
		model.addAttribute("doc", DirectivePage.of(prepared.sheet(), time.today()));
		model.addAttribute("weeks", LoadWeekLine.of(load.of(prepared)));
		return "directive/issue";
	}

	@PostMapping("/{id}/issue")
	ModelAndView issue(@PathVariable UUID id, @RequestParam UUID versionId, @RequestParam long lock,
			RedirectAttributes redirect) {
		try {
			issuing.issue(id, versionId, lock);
		}
		catch (StaleException stale) {
			Flash.warning(redirect, "directive.issue.stale");
			return new ModelAndView("redirect:/directives/" + id + "/issue");
		}
		Flash.success(redirect, "directive.issued");
		return to(id);
	}

	/** Taken back within some minutes. */
	@PostMapping("/{id}/issue/recall")
	ModelAndView recall(@PathVariable UUID id, @RequestParam UUID versionId, RedirectAttributes redirect) {
		int number = issuing.recall(id, versionId);
		Flash.success(redirect, "directive.recalled");
		return DirectivePage.goTo(id, number);
	}

	@GetMapping("/{id}/amend")
	String amending(@PathVariable UUID id, Model model) {
		DirectiveSheet sheet = preparing(id);
		model.addAttribute("form", AmendForm.blank());
		return about(sheet, "directive/amend", model);
	}

	@PostMapping("/{id}/amend")
	ModelAndView amend(@PathVariable UUID id, @Valid @ModelAttribute("form") AmendForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		DirectiveSheet sheet = preparing(id);
		return FormStep.of(binding, () -> drafts.amend(id, form.versionId(), form.change()))
			.refused(refused -> new UnsavedPage("/directives/" + id, refused, words).fields(form).page())
			.done(done -> {
				Flash.success(redirect, "directive.amending");
				return toDraft(id, sheet);
			})
			.orShow(model, () -> about(sheet, "directive/amend", model));
	}

	@PostMapping("/{id}/amend/drop")
	ModelAndView dropAmendment(@PathVariable UUID id, @RequestParam UUID versionId, RedirectAttributes redirect) {
		drafts.dropAmendment(id, versionId);
		Flash.success(redirect, "directive.amendment.dropped");
		return to(id);
	}

	@GetMapping("/{id}/withdraw")
	String withdrawing(@PathVariable UUID id, Model model) {
		DirectiveSheet sheet = preparing(id);
		model.addAttribute("form", new ReasonForm());
		return about(sheet, "directive/withdraw", model);
	}

	@PostMapping("/{id}/withdraw")
	ModelAndView withdraw(@PathVariable UUID id, @Valid @ModelAttribute("form") ReasonForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		DirectiveSheet sheet = preparing(id);
		return FormStep.of(binding, () -> issuing.withdraw(id, form.reason())).done(done -> {
			Flash.success(redirect, "directive.withdrawn");
			return to(id);
		}).orShow(model, () -> about(sheet, "directive/withdraw", model));
	}

	private List<UnitView> keepers() {
		List<UnitView> keepers = register.keepers();
		if (keepers.isEmpty()) {
			throw new AccessDeniedException("registers directives nowhere");
		}
		return keepers;
	}

	private DirectiveSheet preparing(UUID id) {
		DirectiveSheet sheet = reader.read(id, null);
		if (!sheet.rights().prepares()) {
			throw new AccessDeniedException("does not prepare directive " + id);
		}
		return sheet;
	}

	private String registration(DirectiveRegistrationForm form, List<UnitView> keepers, Model model) {
		LocalDate day = form.getIssuedOn() == null ? time.today() : form.getIssuedOn();
		UUID keeper = keepers.stream()
			.map(UnitView::id)
			.filter(id -> id.equals(form.getUnitId()))
			.findFirst()
			.orElse(keepers.get(0).id());
		Direction direction = Objects.requireNonNullElse(form.getDirection(), Direction.INCOMING);
		List<Option> bodies = choices.bodies(direction, keeper, day);
		model.addAttribute("keepers",
				keepers.stream().map(unit -> Option.of(unit.id(), unit.committeeName())).toList());
		model.addAttribute("types", choices.registrable(direction, day));
		model.addAttribute("bodies", bodies);
		model.addAttribute("urgencies", urgencies());
		model.addAttribute("own", direction == Direction.OWN);
		return "directive/new";
	}

	private String draft(DirectiveSheet sheet, Model model) {
		model.addAttribute("urgencies", urgencies());
		return about(sheet, "directive/edit", model);
	}

	private String about(DirectiveSheet sheet, String view, Model model) {
		model.addAttribute("doc", DirectivePage.of(sheet, time.today()));
		return view;
	}

	private List<Option> urgencies() {
		return words.options("directive.urgency", Urgency.class);
	}

	private ConflictPage compare(UUID id, DirectiveDraftForm mine, DirectiveSheet stored) {
		DirectiveDraftForm theirs = DirectiveDraftForm.of(stored);
		return ConflictPage.of("/directives/" + id + "/edit", theirs.getVersion())
			.back("/directives/" + id + "/edit")
			.saved(stored.shown().lastEditedBy(), stored.shown().lastEditedAt())
			.fields(words, mine, theirs);
	}

	private static ModelAndView to(UUID id) {
		return new ModelAndView("redirect:/directives/" + id);
	}

	private static ModelAndView toDraft(UUID id, DirectiveSheet sheet) {
		return DirectivePage.goTo(id, sheet.shown().draft() ? sheet.shown().number() : sheet.currentNumber() + 1);
	}

}
