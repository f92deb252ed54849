package vn.tuyengiao.portal.conference.web.contest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

import vn.tuyengiao.portal.conference.domain.contest.ContestDesk;
import vn.tuyengiao.portal.conference.domain.contest.ContestLine;
import vn.tuyengiao.portal.conference.domain.contest.ContestPart;
import vn.tuyengiao.portal.conference.domain.contest.ContestView;
import vn.tuyengiao.portal.conference.web.contest.ContestPage.Row;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;

/** A contest: its results, and its rounds, entries and jurors one by one. */
@Controller
@RequestMapping("/conferences/{id}/contest")
@RequiredArgsConstructor
class ContestController {

	private static final String PARTS = "/{part}";

	private final ContestDesk desk;

	private final Words words;

	private final Xlsx xlsx;

	@GetMapping
	String read(@PathVariable UUID id, Model model) {
		model.addAttribute("doc", new ContestPage(desk.read(id)));
		return "conference/contest";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/export")
	void export(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		ContestPage page = new ContestPage(desk.read(id));
		List<Column<Row>> columns = new ArrayList<>(List.of(Column.of("conference.contest.place", Row::place),
				Column.of("conference.contest.entry", Row::title), Column.of("conference.contest.unit", Row::unit),
				Column.of("conference.contest.performers", Row::performers)));
		List<ContestLine> rounds = page.rounds();
		for (int at = 0; at < rounds.size(); at++) {
			int place = at;
			columns.add(Column.titled(rounds.get(at).text().name(), row -> row.sums().get(place)));
		}
		columns.add(Column.of("conference.contest.total", Row::total));
		columns.add(Column.of("conference.contest.prize", Row::prize));
		xlsx.send(response, "ket-qua-hoi-thi", "conference.contest", columns, page.rows().stream());
	}

	@GetMapping(PARTS + "/new")
	String blank(@PathVariable UUID id, @PathVariable String part, Model model) {
		ContestView view = desk.forWriting(id);
		model.addAttribute("form", ContestPartForm.blank());
		return show(view, ContestPart.of(part), part, model);
	}

	@GetMapping(PARTS + "/{partId}")
	String edit(@PathVariable UUID id, @PathVariable String part, @PathVariable UUID partId, Model model) {
		ContestView view = desk.forWriting(id);
		model.addAttribute("form", ContestPartForm.of(line(view, part, partId)));
		return show(view, ContestPart.of(part), part + "/" + partId, model);
	}

	@PostMapping(PARTS)
	ModelAndView add(@PathVariable UUID id, @PathVariable String part,
			@Valid @ModelAttribute("form") ContestPartForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep.of(binding, () -> desk.put(id, ContestPart.of(part), form.newId(), null, form.text()))
			.done(redirect, "/conferences/" + id + "/contest", "conference.contest.saved")
			.refused(redirect, "/conferences/" + id + "/contest")
			.orShow(model, () -> show(desk.forWriting(id), ContestPart.of(part), part, model));
	}

	@PostMapping(PARTS + "/{partId}")
	ModelAndView change(@PathVariable UUID id, @PathVariable String part, @PathVariable UUID partId,
			@Valid @ModelAttribute("form") ContestPartForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		long version = form.getVersion() == null ? 0 : form.getVersion();
		return FormStep.of(binding, () -> desk.put(id, ContestPart.of(part), partId, version, form.text()))
			.done(redirect, "/conferences/" + id + "/contest", "conference.contest.saved")
			.compared(() -> compare(id, part, partId, form))
			.refused(redirect, "/conferences/" + id + "/contest")
			.orShow(model, () -> show(desk.forWriting(id), ContestPart.of(part), part + "/" + partId, model));
	}

	@PostMapping(PARTS + "/{partId}/drop")
	String drop(@PathVariable UUID id, @PathVariable String part, @PathVariable UUID partId,
			RedirectAttributes redirect) {
		desk.drop(id, ContestPart.of(part), partId);
		Flash.success(redirect, "conference.contest.dropped");
		return "redirect:/conferences/" + id + "/contest";
	}

	private ConflictPage compare(UUID id, String part, UUID partId, ContestPartForm mine) {
		ContestLine stored = line(desk.forWriting(id), part, partId);
		Map<UUID, String> units = desk.units(id);
		String back = "/conferences/" + id + "/contest";
		return ConflictPage.of(back + "/" + part + "/" + partId, stored.version())
			.back(back)
			.fields(words, "", mine, ContestPartForm.of(stored),
					Map.of("unitId", unit -> units.getOrDefault((UUID) unit, "")));
	}

	private static ContestLine line(ContestView view, String part, UUID partId) {
		return view.line(ContestPart.of(part), partId)
			.orElseThrow(() -> new NotFoundException("part of contest " + partId));
	}

	private String show(ContestView view, ContestPart part, String place, Model model) {
		model.addAttribute("standing", view.standing());
		model.addAttribute("part", part.name());
		model.addAttribute("place", place);
		if (part == ContestPart.ENTRIES) {
			model.addAttribute("units",
					desk.units(view.standing().id())
						.entrySet()
						.stream()
						.map(unit -> Option.of(unit.getKey(), unit.getValue()))
						.toList());
		}
		return "conference/contest-part";
	}

}
