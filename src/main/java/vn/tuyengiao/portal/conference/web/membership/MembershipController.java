package vn.tuyengiao.portal.conference.web.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
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

import vn.tuyengiao.portal.conference.domain.membership.MemberCount;
import vn.tuyengiao.portal.conference.domain.membership.MemberExemption;
import vn.tuyengiao.portal.conference.domain.membership.MembershipDesk;
import vn.tuyengiao.portal.conference.domain.membership.MembershipRow;
import vn.tuyengiao.portal.conference.domain.membership.MembershipSheet;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.list.Opens;

/** How many members units have, and who of a unit is exempt. */
@Controller
@RequestMapping(MembershipController.ADDRESS)
@RequiredArgsConstructor
class MembershipController {

	static final String ADDRESS = "/conferences/membership";

	private static final String FORM = "form";

	private final MembershipDesk desk;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(defaultValue = "false") boolean missing, @PageableDefault(size = 25) Pageable pageable,
			Model model) {
		model.addAttribute("page", desk.page(q, missing, pageable).map(MembershipController::line));
		Opens.put(model, MembershipLine.class, MembershipLine::href);
		return "conference/membership";
	}

	private static MembershipLine line(MembershipRow row) {
		return new MembershipLine(ADDRESS + "/" + row.unitId(), row.unitName(), Days.day(row.asOf()), row.members(),
				row.exempt(), row.obliged());
	}

	@GetMapping("/{unitId}")
	String unit(@PathVariable UUID unitId, Model model) {
		MembershipSheet sheet = desk.read(unitId);
		LocalDate today = time.today();
		model.addAttribute("sheet", sheet);
		model.addAttribute("counts",
				sheet.counts()
					.stream()
					.map(count -> new CountLine(Days.day(count.asOf()), count.members(), count.exempt(),
							count.obliged(), count.notedBy(), Days.minute(count.notedAt())))
					.toList());
		model.addAttribute("exempt",
				sheet.exempt()
					.stream()
					.map(one -> new ExemptLine(one.id(), one.name(), one.reason(),
							Days.span(one.validFrom(), one.validTo()), one.validTo() == null, one.validOn(today)))
					.toList());
		return "conference/membership-unit";
	}

	@GetMapping("/{unitId}/counts")
	String count(@PathVariable UUID unitId, @RequestParam(required = false) @Nullable LocalDate of, Model model) {
		MembershipSheet sheet = desk.kept(unitId);
		model.addAttribute(FORM,
				of == null ? MemberCountForm.blank(sheet.now(), time.today()) : MemberCountForm.of(stored(sheet, of)));
		return counting(sheet, model);
	}

	@PostMapping("/{unitId}/counts")
	ModelAndView count(@PathVariable UUID unitId, @Valid @ModelAttribute(FORM) MemberCountForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		MembershipSheet sheet = desk.kept(unitId);
		String page = ADDRESS + "/" + unitId;
		return FormStep.of(binding, () -> desk.count(unitId, Objects.requireNonNull(form.getAsOf()),
				Objects.requireNonNull(form.getMembers()), Objects.requireNonNull(form.getExempt()), form.getVersion()))
			.done(redirect, page, "membership.counted")
			.compared(() -> {
				MemberCount theirs = stored(desk.kept(unitId), Objects.requireNonNull(form.getAsOf()));
				return ConflictPage.of(page + "/counts", theirs.version())
					.back(page)
					.fields(words, "", form, MemberCountForm.of(theirs), Map.of());
			})
			.orShow(model, () -> counting(sheet, model));
	}

	@PostMapping("/{unitId}/counts/drop")
	String drop(@PathVariable UUID unitId, @RequestParam LocalDate of, RedirectAttributes redirect) {
		desk.drop(unitId, of);
		Flash.success(redirect, "membership.count.dropped");
		return "redirect:" + ADDRESS + "/" + unitId;
	}

	@GetMapping("/{unitId}/exemptions")
	String exempt(@PathVariable UUID unitId, Model model) {
		MembershipSheet sheet = desk.kept(unitId);
		model.addAttribute(FORM, ExemptionForm.blank(time.today()));
		return exempting(sheet, null, model);
	}

	@PostMapping("/{unitId}/exemptions")
	ModelAndView exempt(@PathVariable UUID unitId, @Valid @ModelAttribute(FORM) ExemptionForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		MembershipSheet sheet = desk.kept(unitId);
		form.checkPerson(binding);
		return FormStep.of(binding, () -> desk.exempt(unitId, form.command()))
			.done(redirect, ADDRESS + "/" + unitId, "membership.exempted")
			.orShow(model, () -> exempting(sheet, null, model));
	}

	@GetMapping("/{unitId}/exemptions/{id}")
	String exemption(@PathVariable UUID unitId, @PathVariable UUID id, Model model) {
		MembershipSheet sheet = desk.kept(unitId);
		MemberExemption stored = stored(sheet, id);
		model.addAttribute(FORM, ExemptionForm.of(stored));
		return exempting(sheet, stored, model);
	}

	@PostMapping("/{unitId}/exemptions/{id}")
	ModelAndView exemption(@PathVariable UUID unitId, @PathVariable UUID id,
			@Valid @ModelAttribute(FORM) ExemptionForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		MembershipSheet sheet = desk.kept(unitId);
		MemberExemption stored = stored(sheet, id);
		String page = ADDRESS + "/" + unitId;
		long version = Objects.requireNonNullElse(form.getVersion(), 0L);
		return FormStep.of(binding, () -> desk.change(unitId, id, version, form.command()))
			.done(redirect, page, "membership.exempted")
			.compared(() -> ConflictPage.of(page + "/exemptions/" + id, stored.version())
				.back(page)
				.fields(words, "", form, ExemptionForm.of(stored), Map.of("personId", person -> stored.name())))
			.orShow(model, () -> exempting(sheet, stored, model));
	}

	@PostMapping("/{unitId}/exemptions/{id}/drop")
	String drop(@PathVariable UUID unitId, @PathVariable UUID id, RedirectAttributes redirect) {
		desk.dropExemption(unitId, id);
		Flash.success(redirect, "membership.exemption.dropped");
		return "redirect:" + ADDRESS + "/" + unitId;
	}

	private static String counting(MembershipSheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		return "conference/member-count";
	}

	private String exempting(MembershipSheet sheet, @Nullable MemberExemption stored, Model model) {
		List<Option> people = stored != null ? List.of()
				: desk.people(sheet.unit().id())
					.stream()
					.map(person -> Option.of(person.id(), person.fullName()))
					.toList();
		model.addAttribute("sheet", sheet);
		model.addAttribute("stored", stored);
		model.addAttribute("people", people);
		return "conference/exemption";
	}

	private static MemberCount stored(MembershipSheet sheet, LocalDate day) {
		return sheet.counts()
			.stream()
			.filter(count -> count.asOf().equals(day))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("members on " + day));
	}

	private static MemberExemption stored(MembershipSheet sheet, UUID id) {
		return sheet.exempt()
			.stream()
			.filter(one -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("exemption " + id));
	}

	/** A row in words. */
	public record MembershipLine(String href, String unit, String asOf, @Nullable Integer members,
			@Nullable Integer exempt, @Nullable Integer obliged) {
	}

	/** Figures in words. */
	public record CountLine(String from, int members, int exempt, int obliged, String by, String at) {
	}

	/** Who is exempt, in words; {@code now} of those who are so today. */
	public record ExemptLine(UUID id, String name, String reason, String span, boolean open, boolean now) {
	}

}
