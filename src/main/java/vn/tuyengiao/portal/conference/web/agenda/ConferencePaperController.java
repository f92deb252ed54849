package vn.tuyengiao.portal.conference.web.agenda;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaReader;
import vn.tuyengiao.portal.conference.domain.agenda.AgendaReader.AgendaView;
import vn.tuyengiao.portal.conference.domain.agenda.ConferencePapers;
import vn.tuyengiao.portal.file.FileResponses;
import vn.tuyengiao.portal.file.Uploads;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** The papers of a conference: added by its host, read by all who are called. */
@Controller
@RequestMapping("/conferences/{id}/agenda/papers")
@RequiredArgsConstructor
class ConferencePaperController {

	private final AgendaReader reader;

	private final ConferencePapers papers;

	private final FileResponses responses;

	@GetMapping("/new")
	String blank(@PathVariable UUID id, Model model) {
		AgendaView view = reader.forWriting(id);
		model.addAttribute("form", ConferencePaperForm.blank());
		return show(view, model);
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @Valid @ModelAttribute("form") ConferencePaperForm form,
			BindingResult binding, Model model, RedirectAttributes redirect) {
		AgendaView view = reader.forWriting(id);
		return FormStep
			.of(binding,
					() -> papers.add(id, form.paperId(), form.getAgendaId(), form.name(), Uploads.of(form.getFile()),
							form.isLooked()))
			.done(redirect, "/conferences/" + id + "/agenda", "conference.agenda.paper.added")
			.orShow(model, () -> show(view, model));
	}

	@GetMapping("/{paperId}")
	void file(@PathVariable UUID id, @PathVariable UUID paperId, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		responses.attachment(reader.file(id, paperId), request, response);
	}

	@PostMapping("/{paperId}/drop")
	String drop(@PathVariable UUID id, @PathVariable UUID paperId, RedirectAttributes redirect) {
		papers.drop(id, paperId);
		Flash.success(redirect, "conference.agenda.paper.dropped");
		return "redirect:/conferences/" + id + "/agenda";
	}

	private static String show(AgendaView view, Model model) {
		model.addAttribute("standing", view.standing());
		model.addAttribute("items",
				view.sheet().items().stream().map(item -> Option.of(item.id(), item.title())).toList());
		return "conference/paper";
	}

}
