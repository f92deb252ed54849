package vn.tuyengiao.portal.conference.web.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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

import vn.tuyengiao.portal.conference.domain.agenda.AgendaDesk;
import vn.tuyengiao.portal.conference.domain.agenda.AgendaReader;
import vn.tuyengiao.portal.conference.domain.agenda.AgendaReader.AgendaView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.DraftAnswer;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.platform.web.lines.LineButton;
import vn.tuyengiao.portal.platform.web.lines.LineComparison;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * The agenda of a conference: read by all who are called, written by its host in one form
 * that keeps itself.
 */
@Controller
@RequestMapping("/conferences/{id}/agenda")
@RequiredArgsConstructor
class AgendaController {

	private final AgendaReader reader;

	private final AgendaDesk desk;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String read(@PathVariable UUID id, Model model) {
		model.addAttribute("doc", AgendaPage.of(reader.read(id)));
		return "conference/agenda";
	}

	@GetMapping("/edit")
	String edit(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
		try {
			AgendaView view = reader.forWriting(id);
			AgendaForm form = AgendaForm.of(view.sheet());
			form.takeUp(model);
			return show(view, form, LineButton.opened(model), model);
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return "redirect:/conferences/" + id + "/agenda";
		}
	}

	@PostMapping("/edit")
	ModelAndView write(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") AgendaForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		form.tidy();
		LineButton pressed = LineButton.of(button);
		pressed.change(form);
		return FormStep.of(binding, () -> form.locating(() -> {
			pressed.arrange(form);
			return desk.write(id, form.getVersion(), form.items());
		}))
			.ignoring(form::isInDeletedLine)
			.done(version -> goOn(id, form, pressed, redirect))
			.stale(() -> compare(id, form))
			.refused(refused -> unsaved(id, refused, form))
			.orShow(model, () -> show(reader.forWriting(id), form, pressed.lineId(), model));
	}

	/** The draft that the page keeps by itself. */
	@PostMapping(path = "/edit", params = "do=autosave")
	ResponseEntity<Object> autosave(@PathVariable UUID id, @Valid @ModelAttribute("form") AgendaForm form,
			BindingResult binding) {
		form.tidy();
		return FormStep.of(binding, () -> form.locating(() -> keep(id, form)))
			.ignoring(form::isInDeletedLine)
			.orTell(words, () -> reader.forWriting(id));
	}

	private DraftAnswer keep(UUID id, AgendaForm form) {
		long version = desk.write(id, form.getVersion(), form.items());
		Map<UUID, Integer> missing = new HashMap<>();
		form.keptLines().forEach(line -> missing.put(line.key(), line.missing()));
		return new DraftAnswer(version, Days.clock(time.now()), missing, Map.of());
	}

	private static ModelAndView goOn(UUID id, AgendaForm form, LineButton pressed, RedirectAttributes redirect) {
		String address = "redirect:/conferences/" + id + "/agenda";
		if (pressed.is("save")) {
			Flash.success(redirect, "conference.agenda.saved");
			return new ModelAndView(address);
		}
		pressed.handOn(redirect, form);
		return new ModelAndView(address + "/edit" + pressed.fragment(form, "title"));
	}

	private String show(AgendaView view, AgendaForm form, @Nullable UUID opened, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("desk", new AgendaEditPage(view, opened, words));
		AgendaForm blank = new AgendaForm();
		blank.getLines().add(AgendaLineForm.blank(new UUID(0, 0)));
		model.addAttribute("blank", blank);
		return "conference/agenda-edit";
	}

	private ModelAndView compare(UUID id, AgendaForm mine) {
		AgendaView view = reader.forWriting(id);
		AgendaForm theirs = AgendaForm.of(view.sheet());
		String address = "/conferences/" + id + "/agenda/edit";
		ConflictPage page = ConflictPage.of(address, theirs.getVersion())
			.back("/conferences/" + id + "/agenda")
			.saved(view.sheet().editedBy(), view.sheet().editedAt());
		Map<UUID, String> names = new AgendaEditPage(view, null, words).names();
		new LineComparison<AgendaLineForm>(page, words, AgendaLineForm::getTitle,
				line -> DraftForm.text(line.getTitle()),
				Map.of("sessionId", session -> names.getOrDefault((UUID) session, "")))
			.compare(mine, theirs);
		return page.page();
	}

	private ModelAndView unsaved(UUID id, RefusedException refused, AgendaForm form) {
		UnsavedPage unsaved = new UnsavedPage("/conferences/" + id + "/agenda", refused, words);
		int number = 0;
		for (AgendaLineForm line : form.keptLines()) {
			unsaved.heading(words.say("lines.heading", Integer.toString(++number), ""))
				.fields(line, Map.of("sessionId", session -> ""));
		}
		return unsaved.page();
	}

}
