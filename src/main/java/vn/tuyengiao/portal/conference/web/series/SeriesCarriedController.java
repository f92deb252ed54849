package vn.tuyengiao.portal.conference.web.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

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

import vn.tuyengiao.portal.conference.domain.carried.BacklogItem;
import vn.tuyengiao.portal.conference.domain.carried.ItemState;
import vn.tuyengiao.portal.conference.domain.carried.SeriesBacklog;
import vn.tuyengiao.portal.conference.domain.carried.SeriesTopics;
import vn.tuyengiao.portal.conference.domain.carried.WatchedTopic;
import vn.tuyengiao.portal.conference.domain.next.NextMeeting;
import vn.tuyengiao.portal.conference.domain.series.SeriesReader;
import vn.tuyengiao.portal.conference.domain.series.SeriesSheet;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/** What a series carries: topics to watch, and the backlog. */
@Controller
@RequestMapping("/conferences/series/{id}")
@RequiredArgsConstructor
class SeriesCarriedController {

	private static final String FORM = "form";

	private static final String SERIES = "series";

	private final SeriesReader reader;

	private final SeriesTopics topics;

	private final SeriesBacklog backlog;

	private final SeriesWords series;

	private final Words words;

	private final VietnamTime time;

	@GetMapping("/topics/new")
	String topic(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID meeting, Model model) {
		SeriesSheet sheet = reader.hosted(id);
		model.addAttribute(FORM, TopicForm.blank(meeting));
		return topic(sheet, model);
	}

	@PostMapping("/topics")
	ModelAndView raise(@PathVariable UUID id, @Valid @ModelAttribute(FORM) TopicForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		SeriesSheet sheet = reader.hosted(id);
		return FormStep.of(binding, () -> topics.raise(id, form.topicId(), form.getMeeting(), form.what(), form.more()))
			.done(redirect, sheet.href(), "series.topic.raised")
			.orShow(model, () -> topic(sheet, model));
	}

	@GetMapping("/topics/{topicId}/close")
	String close(@PathVariable UUID id, @PathVariable UUID topicId, Model model) {
		WatchedTopic topic = topics.hosted(id, topicId);
		model.addAttribute(FORM, new TopicCloseForm());
		return closing(topic, model);
	}

	@PostMapping("/topics/{topicId}/close")
	ModelAndView close(@PathVariable UUID id, @PathVariable UUID topicId,
			@Valid @ModelAttribute(FORM) TopicCloseForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		WatchedTopic topic = topics.hosted(id, topicId);
		return FormStep.of(binding, () -> topics.close(id, topicId, Objects.requireNonNullElse(form.getOutcome(), "")))
			.done(redirect, "/conferences/series/" + id, "series.topic.closed")
			.orShow(model, () -> closing(topic, model));
	}

	@GetMapping("/backlog/new")
	String item(@PathVariable UUID id, Model model) {
		SeriesSheet sheet = reader.read(id);
		List<UnitView> units = backlog.proposers(sheet);
		model.addAttribute(FORM, SeriesItemForm.blank(units.get(0).id()));
		return item(sheet, units, model);
	}

	@PostMapping("/backlog")
	ModelAndView propose(@PathVariable UUID id, @Valid @ModelAttribute(FORM) SeriesItemForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		SeriesSheet sheet = reader.read(id);
		List<UnitView> units = backlog.proposers(sheet);
		return FormStep
			.of(binding,
					() -> backlog.propose(id, form.itemId(), Objects.requireNonNull(form.getUnit()), form.proposal()))
			.done(redirect, sheet.href(), "series.item.proposed")
			.orShow(model, () -> item(sheet, units, model));
	}

	@GetMapping("/backlog/{itemId}")
	String decide(@PathVariable UUID id, @PathVariable UUID itemId, Model model) {
		BacklogItem item = backlog.hosted(id, itemId);
		ItemDecisionForm form = new ItemDecisionForm();
		form.setState(ItemState.ACCEPTED);
		form.setMonth(item.month() == null ? null : YearMonth.from(item.month()));
		model.addAttribute(FORM, form);
		return deciding(item, model);
	}

	@PostMapping("/backlog/{itemId}")
	ModelAndView decide(@PathVariable UUID id, @PathVariable UUID itemId,
			@Valid @ModelAttribute(FORM) ItemDecisionForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		BacklogItem item = backlog.hosted(id, itemId);
		YearMonth month = form.getMonth();
		return FormStep
			.of(binding,
					() -> backlog.decide(id, itemId, Objects.requireNonNull(form.getState()),
							Objects.requireNonNullElse(form.getAnswer(), ""), month == null ? null : month.atDay(1)))
			.done(redirect, "/conferences/series/" + id, "series.item.decided")
			.orShow(model, () -> deciding(item, model));
	}

	private String topic(SeriesSheet sheet, Model model) {
		model.addAttribute(SERIES, sheet);
		model.addAttribute("meetings",
				reader.months(sheet.id())
					.stream()
					.filter(month -> month.conferenceId() != null)
					.map(month -> Option.of(Objects.requireNonNull(month.conferenceId()), month.title()))
					.toList());
		return "conference/series-topic";
	}

	private String closing(WatchedTopic topic, Model model) {
		model.addAttribute(SERIES, reader.hosted(topic.seriesId()));
		model.addAttribute("topic", topic);
		return "conference/series-topic-close";
	}

	private String item(SeriesSheet sheet, List<UnitView> units, Model model) {
		model.addAttribute(SERIES, sheet);
		model.addAttribute("units", units.stream().map(unit -> Option.of(unit.id(), unit.name())).toList());
		model.addAttribute("months", months(sheet));
		return "conference/series-item";
	}

	private String deciding(BacklogItem item, Model model) {
		SeriesSheet sheet = reader.hosted(item.seriesId());
		model.addAttribute(SERIES, sheet);
		model.addAttribute("item", SeriesPage.item(item, series));
		model.addAttribute("decisions",
				Stream.of(ItemState.ACCEPTED, ItemState.POSTPONED, ItemState.DECLINED)
					.map(state -> Option.of(state, words.label("series.decision", state)))
					.toList());
		model.addAttribute("months", months(sheet));
		return "conference/series-decision";
	}

	/** For which meeting it may be meant. */
	private List<Option> months(SeriesSheet sheet) {
		LocalDate month = time.today().withDayOfMonth(1);
		return Stream.iterate(month, one -> one.plusMonths(1))
			.limit(NextMeeting.MONTHS_AHEAD)
			.filter(sheet.series()::meetsIn)
			.map(one -> Option.of(YearMonth.from(one), series.month(one)))
			.toList();
	}

}
