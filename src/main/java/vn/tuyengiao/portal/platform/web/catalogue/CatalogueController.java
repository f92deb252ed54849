package vn.tuyengiao.portal.platform.web.catalogue;

import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormErrors;
import vn.tuyengiao.portal.platform.web.frame.Flash;

/**
 * Adding and changing in one of the three lists that the administrator keeps: types,
 * bodies, steps.
 */
@RequiredArgsConstructor
public abstract class CatalogueController<F extends CatalogueForm> {

	/** Where the list is. */
	private final String address;

	/** Template of the form. */
	private final String view;

	private final Keys keys;

	protected final CatalogueSides sides;

	protected abstract F blank();

	protected abstract Stored<F> stored(UUID id);

	protected abstract void add(F form);

	protected abstract void change(UUID id, F form);

	/** Fields that only this list has, in their order. */
	protected abstract void compare(ConflictPage page, F mine, F theirs);

	@GetMapping("/new")
	public String beginning(Model model) {
		return page(blank(), true, false, model);
	}

	@PostMapping
	public ModelAndView add(@Valid @ModelAttribute("form") F form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if (!binding.hasErrors()) {
			try {
				add(form);
				return done(keys.added(), form, redirect);
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
		}
		return invalid(page(form, true, false, model), model);
	}

	@GetMapping("/{id}")
	public String edit(@PathVariable UUID id, Model model) {
		Stored<F> stored = stored(id);
		return page(stored.form(), false, stored.used(), model);
	}

	@PostMapping("/{id}")
	public ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") F form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		form.setId(id);
		if (!binding.hasErrors()) {
			try {
				change(id, form);
				return done(keys.changed(), form, redirect);
			}
			catch (InvalidInputException invalid) {
				FormErrors.apply(binding, invalid);
			}
			catch (StaleException stale) {
				return compare(id, form);
			}
		}
		return invalid(page(form, false, stored(id).used(), model), model);
	}

	private ModelAndView done(String message, F form, RedirectAttributes redirect) {
		Flash.success(redirect, message, form.getName());
		return new ModelAndView("redirect:" + address);
	}

	private String page(F form, boolean adding, boolean used, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("adding", adding);
		model.addAttribute("used", used);
		return view;
	}

	private static ModelAndView invalid(String view, Model model) {
		return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView compare(UUID id, F mine) {
		F theirs = stored(id).form();
		ConflictPage page = ConflictPage.of(address + "/" + id, theirs.getVersion())
			.back(address + "/" + id)
			.same("id", id.toString())
			.field("name", sides.label(keys.name()), mine.getName(), theirs.getName());
		compare(page, mine, theirs);
		return page
			.field("position", sides.label("catalogue.position"), String.valueOf(mine.getPosition()),
					String.valueOf(theirs.getPosition()))
			.field("validFrom", sides.label("catalogue.valid-from"), sides.day(mine.getValidFrom()),
					sides.day(theirs.getValidFrom()))
			.field("validTo", sides.label("catalogue.valid-to"), sides.day(mine.getValidTo()),
					sides.day(theirs.getValidTo()))
			.page();
	}

	/** Keys of messages: what was done, and the label of the name. */
	public record Keys(String added, String changed, String name) {
	}

	/** {@code used}: what names it keeps the rest of it from being changed. */
	public record Stored<F>(F form, boolean used) {
	}

}
