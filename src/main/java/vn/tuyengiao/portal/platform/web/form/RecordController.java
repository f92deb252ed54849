package vn.tuyengiao.portal.platform.web.form;

import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Adding and changing in one of the small lists that an administrator keeps. A list of
 * its own kind says where it is, what its form has and which service keeps it; the list
 * itself is its own page.
 *
 * @param <F> the form
 */
@RequiredArgsConstructor
public abstract class RecordController<F extends RecordForm> {

	private static final String VIEW = "platform/record";

	/** Where the list is, inside the portal. */
	private final String address;

	private final Keys keys;

	private final Words words;

	/**
	 * A new one.
	 * @param under what the address says that it is to stand under, if anything
	 */
	protected abstract F blank(@Nullable String under);

	/**
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if there is none in reach
	 */
	protected abstract Stored<F> stored(UUID id);

	protected abstract void add(UUID id, F form);

	protected abstract void change(UUID id, F form);

	/**
	 * Lays out the fields.
	 * @param used whether other records rest on it
	 */
	protected abstract void layOut(RecordPage page, boolean used);

	@GetMapping("/new")
	String beginning(@RequestParam(required = false) @Nullable String under, Model model) {
		return page(blank(under), true, false, model);
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") F form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep.of(binding, () -> add(EntryId.of(form.getId(), form), form))
			.done(redirect, address, keys.added(), form.getName())
			.orShow(model, () -> page(form, true, false, model));
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		Stored<F> stored = stored(id);
		return page(stored.form(), false, stored.used(), model);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") F form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		form.setId(id);
		return FormStep.of(binding, () -> change(id, form))
			.done(redirect, address, keys.changed(), form.getName())
			.compared(() -> compare(id, form))
			// also of a faulty form: it tells no more of a record out of reach than a
			// good one
			.orShow(model, () -> page(form, false, stored(id).used(), model));
	}

	private String page(F form, boolean adding, boolean used, Model model) {
		RecordPage page = new RecordPage(address, form.getId(), adding, keys);
		layOut(page, used);
		model.addAttribute("form", form);
		model.addAttribute("record", page);
		return VIEW;
	}

	private ConflictPage compare(UUID id, F mine) {
		F theirs = stored(id).form();
		String record = address + "/" + id;
		return ConflictPage.of(record, theirs.getVersion()).back(record).fields(words, mine, theirs);
	}

	/** Message keys: the list's title, those of the two pages, what was done. */
	public record Keys(String list, String add, String edit, String added, String changed) {
	}

	/** A stored record as a form. {@code used}: other records rest on it. */
	public record Stored<F>(F form, boolean used) {
	}

}
