package vn.tuyengiao.portal.organization.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.HttpStatus;
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
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.domain.unit.UnitAdministration;
import vn.tuyengiao.portal.organization.domain.unit.UnitFilter;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.EnumOptions;
import vn.tuyengiao.portal.platform.web.form.FormErrors;
import vn.tuyengiao.portal.platform.web.form.Option;
import vn.tuyengiao.portal.platform.web.frame.Flash;

@Controller
@RequestMapping("/admin/units")
@RequiredArgsConstructor
class UnitController {

	private static final String FORM = "organization/unit";

	private final UnitAdministration units;

	private final EnumOptions options;

	private final MessageSource messages;

	private final VietnamTime time;

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return options.of("unit.kind", UnitKind.class);
	}

	@GetMapping
	String list(@RequestParam(required = false) String q, @RequestParam(required = false) UnitKind kind,
			@RequestParam(required = false) String under, @RequestParam(defaultValue = "false") boolean closed,
			@PageableDefault(size = 25, sort = "name") Pageable pageable, Model model) {
		model.addAttribute("page", units.list(new UnitFilter(q, kind, under, closed), pageable));
		model.addAttribute("path", units.pathTo(under));
		return "organization/units";
	}

	@GetMapping("/options")
	String suggest(@RequestParam(required = false) String parent, Model model) {
		model.addAttribute("units", units.suggest(parent));
		return "organization/unit-options";
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) String under, Model model) {
		List<UnitView> path = units.pathTo(under);
		String parent = path.isEmpty() ? null : path.get(path.size() - 1).label();
		return form(UnitForm.blank(parent, time.today()), true, model);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") UnitForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if (!binding.hasErrors()) {
			try {
				units.add(form.getId(), form.command());
				Flash.success(redirect, "unit.added", form.getName());
				return new ModelAndView("redirect:/admin/units");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
		}
		return invalid(form, true, model);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		return form(UnitForm.of(units.unit(id)), false, model);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		form.setId(id);
		if (!binding.hasErrors()) {
			try {
				units.change(id, form.getVersion(), form.command());
				Flash.success(redirect, "unit.changed", form.getName());
				return new ModelAndView("redirect:/admin/units");
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
			catch (StaleException stale) {
				return compare(id, form);
			}
		}
		else {
			// a faulty form tells no more of a unit out of reach than a good one
			units.unit(id);
		}
		return invalid(form, false, model);
	}

	private static String form(UnitForm form, boolean adding, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("adding", adding);
		return FORM;
	}

	private static ModelAndView invalid(UnitForm form, boolean adding, Model model) {
		return new ModelAndView(form(form, adding, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView compare(UUID id, UnitForm mine) {
		UnitForm theirs = UnitForm.of(units.unit(id));
		String address = "/admin/units/" + id;
		return ConflictPage.of(address, theirs.getVersion())
			.back(address)
			.same("id", id.toString())
			.field("name", text("unit.name"), mine.getName(), theirs.getName())
			.field("shortName", text("unit.short-name"), mine.getShortName(), theirs.getShortName())
			.field("committeeName", text("unit.committee"), mine.getCommitteeName(), theirs.getCommitteeName())
			.field("kind", text("unit.kind"), kind(mine), kind(theirs))
			.field("symbol", text("unit.symbol"), mine.getSymbol(), theirs.getSymbol())
			.field("code", text("unit.code"), mine.getCode(), theirs.getCode())
			.field("slug", text("unit.slug"), mine.getSlug(), theirs.getSlug())
			.field("parent", text("unit.parent"), mine.getParent(), theirs.getParent())
			.field("reporting", text("unit.reporting"), reporting(mine), reporting(theirs))
			.field("validFrom", text("unit.valid-from"), Days.side(mine.getValidFrom()),
					Days.side(theirs.getValidFrom()))
			.field("validTo", text("unit.valid-to"), Days.side(mine.getValidTo()), Days.side(theirs.getValidTo()))
			.page();
	}

	private ConflictPage.Side kind(UnitForm form) {
		return new ConflictPage.Side(form.getKind().name(), options.label("unit.kind", form.getKind()));
	}

	private ConflictPage.Side reporting(UnitForm form) {
		return new ConflictPage.Side(String.valueOf(form.isReporting()),
				text(form.isReporting() ? "unit.reporting.yes" : "unit.reporting.no"));
	}

	private String text(String key) {
		return messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
