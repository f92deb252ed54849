package vn.tuyengiao.portal.conference.web.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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

import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesDesk;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesKind;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesPart;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesReader;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesView;
import vn.tuyengiao.portal.paper.IssuedPaper;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.Papers;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.task.EnteredProposal;
import vn.tuyengiao.portal.task.Proposals;

/** The minutes of a conference, and the page on which one of their parts is written. */
@Controller
@RequestMapping("/conferences/{id}/minutes")
@RequiredArgsConstructor
class MinutesController {

	private final MinutesReader reader;

	private final MinutesDesk desk;

	private final MinutesDraft draft;

	private final Papers papers;

	private final Proposals proposals;

	private final Words words;

	@GetMapping
	String read(@PathVariable UUID id, Model model) {
		MinutesView view = reader.read(id);
		List<IssuedPaper> issued = new ArrayList<>();
		if (view.head().approved() && view.standing().readsHost()) {
			issued.addAll(papers.issued(PaperKind.MINUTES, id));
			issued.addAll(papers.issued(PaperKind.CONCLUSION, id));
		}
		boolean drafted = view.writable() && view.part(MinutesKind.OPENING).isEmpty();
		model.addAttribute("doc",
				new MinutesPage(view, drafted ? draft.opening(view.standing()) : null, issued, entered(view)));
		return "conference/minutes";
	}

	/** Where each proposal that stands in the ledger is read. */
	private Map<UUID, String> entered(MinutesView view) {
		return view.proposals().isEmpty() ? Map.of()
				: proposals.entered(view.standing().id())
					.stream()
					.collect(Collectors.toMap(EnteredProposal::partId, EnteredProposal::href));
	}

	@GetMapping("/parts/{part}")
	String part(@PathVariable UUID id, @PathVariable String part,
			@RequestParam(name = "draft", defaultValue = "false") boolean anew, Model model,
			RedirectAttributes redirect) {
		return edit(id, kind(part), null, anew, model, redirect);
	}

	@GetMapping("/items/{agendaId}")
	String item(@PathVariable UUID id, @PathVariable UUID agendaId, Model model, RedirectAttributes redirect) {
		return edit(id, MinutesKind.ITEM, agendaId, false, model, redirect);
	}

	@PostMapping("/parts/{part}")
	ModelAndView write(@PathVariable UUID id, @PathVariable String part,
			@Valid @ModelAttribute("form") MinutesWordsForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return write(new MinutesPlace(id, kind(part), null), form, binding, model, redirect);
	}

	@PostMapping("/items/{agendaId}")
	ModelAndView writeItem(@PathVariable UUID id, @PathVariable UUID agendaId,
			@Valid @ModelAttribute("form") MinutesWordsForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return write(new MinutesPlace(id, MinutesKind.ITEM, agendaId), form, binding, model, redirect);
	}

	@PostMapping("/approve")
	String approve(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
		try {
			desk.approve(id, version);
			Flash.success(redirect, "conference.minutes.approved");
		}
		catch (StaleException stale) {
			Flash.warning(redirect, "conference.minutes.refused.stale");
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
		}
		return "redirect:/conferences/" + id + "/minutes";
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
		desk.withdraw(id);
		Flash.success(redirect, "conference.minutes.withdrawn");
		return "redirect:/conferences/" + id + "/minutes";
	}

	private String edit(UUID id, MinutesKind kind, @Nullable UUID agendaId, boolean anew, Model model,
			RedirectAttributes redirect) {
		try {
			MinutesView view = reader.forWriting(id);
			MinutesPlace place = new MinutesPlace(id, kind, agendaId);
			MinutesPart stored = place.in(view);
			MinutesWordsForm form = stored == null ? new MinutesWordsForm() : MinutesWordsForm.of(stored);
			if (kind == MinutesKind.OPENING && (anew || stored == null)) {
				form.saying(draft.opening(view.standing()));
			}
			model.addAttribute("form", form);
			return show(view, place, model);
		}
		catch (RefusedException refused) {
			Flash.warning(redirect, refused.getCode(), refused.getArguments());
			return "redirect:/conferences/" + id + "/minutes";
		}
	}

	private ModelAndView write(MinutesPlace place, MinutesWordsForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		String back = "/conferences/" + place.conferenceId() + "/minutes";
		return FormStep
			.of(binding,
					() -> desk.write(place.conferenceId(), place.kind(), place.agendaId(), form.getVersion(),
							form.text()))
			.done(redirect, back, "conference.minutes.saved")
			.compared(() -> compare(place, form))
			.refused(refused -> new UnsavedPage(back, refused, words).fields(form).page())
			.orShow(model, () -> show(reader.forWriting(place.conferenceId()), place, model));
	}

	private ConflictPage compare(MinutesPlace place, MinutesWordsForm mine) {
		MinutesPart stored = place.in(reader.forWriting(place.conferenceId()));
		if (stored == null) {
			throw new StaleException("minutes of conference " + place.conferenceId());
		}
		String back = "/conferences/" + place.conferenceId() + "/minutes";
		return ConflictPage.of(back + "/" + place.path(), stored.version())
			.back(back)
			.saved(stored.editedBy(), stored.editedAt())
			.fields(words, mine, MinutesWordsForm.of(stored));
	}

	private String show(MinutesView view, MinutesPlace place, Model model) {
		model.addAttribute("standing", view.standing());
		model.addAttribute("place", place.path());
		model.addAttribute("anew", place.kind() == MinutesKind.OPENING);
		model.addAttribute("heading", place.kind() == MinutesKind.ITEM ? item(view, place.agendaId()).title()
				: words.label("conference.minutes", place.kind()));
		return "conference/minutes-part";
	}

	private static AgendaItem item(MinutesView view, @Nullable UUID agendaId) {
		return view.items()
			.stream()
			.filter(item -> item.id().equals(agendaId))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("item " + agendaId));
	}

	private static MinutesKind kind(String part) {
		return switch (part) {
			case "opening" -> MinutesKind.OPENING;
			case "conclusion" -> MinutesKind.CONCLUSION;
			default -> throw new NotFoundException("part of minutes " + part);
		};
	}

	/** Which part of which minutes. {@code agendaId}: of an item. */
	private record MinutesPlace(UUID conferenceId, MinutesKind kind, @Nullable UUID agendaId) {

		@Nullable MinutesPart in(MinutesView view) {
			return (agendaId == null ? view.part(kind) : view.part(agendaId)).orElse(null);
		}

		String path() {
			return switch (kind) {
				case OPENING -> "parts/opening";
				case CONCLUSION -> "parts/conclusion";
				default -> "items/" + agendaId;
			};
		}

	}

}
