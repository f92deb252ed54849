package vn.tuyengiao.portal.conference.web.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

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

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.conference.domain.carried.SeriesBacklog;
import vn.tuyengiao.portal.conference.domain.carried.SeriesTopics;
import vn.tuyengiao.portal.conference.domain.group.CallGroups;
import vn.tuyengiao.portal.conference.domain.next.NextMeeting;
import vn.tuyengiao.portal.conference.domain.next.SeriesCarryReader;
import vn.tuyengiao.portal.conference.domain.series.MeetingRule;
import vn.tuyengiao.portal.conference.domain.series.PlannedDay;
import vn.tuyengiao.portal.conference.domain.series.SeriesCommand;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk.SeriesOffer;
import vn.tuyengiao.portal.conference.domain.series.SeriesMonth;
import vn.tuyengiao.portal.conference.domain.series.SeriesReader;
import vn.tuyengiao.portal.conference.domain.series.SeriesRow;
import vn.tuyengiao.portal.conference.domain.series.SeriesSheet;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.list.Opens;

/** Series: their list, the page of one, and what each is to be. */
@Controller
@RequestMapping("/conferences/series")
@RequiredArgsConstructor
class SeriesController {

	private static final String LIST = "/conferences/series";

	private final SeriesReader reader;

	private final SeriesDesk desk;

	private final SeriesTopics topics;

	private final SeriesBacklog backlog;

	private final SeriesCarryReader carry;

	private final NextMeeting next;

	private final CallGroups groups;

	private final SeriesWords series;

	private final Access access;

	private final Words words;

	private final VietnamTime time;

	@GetMapping
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "false") boolean ended,
			@PageableDefault(size = 25) Pageable pageable, Model model) {
		model.addAttribute("page", reader.page(q, ended, pageable).map(this::line));
		Opens.put(model, SeriesLine.class, SeriesLine::href);
		model.addAttribute("keeps", access.user().may(Permission.EDIT) || access.user().may(Permission.REGISTER));
		return "conference/series-list";
	}

	@GetMapping("/{id}")
	String page(@PathVariable UUID id, Model model) {
		SeriesSheet sheet = reader.read(id);
		List<SeriesMonth> months = reader.months(id);
		List<PlannedDay> free = sheet.hosts() ? next.free(sheet, months) : List.of();
		model.addAttribute("doc",
				new SeriesPage(sheet, series.rule(sheet.series().rule()), hours(sheet.series()), called(sheet),
						free.stream()
							.filter(day -> !day.day().isBefore(time.today()))
							.findFirst()
							.map(day -> SeriesPage.next(day, series))
							.orElse(null),
						months.stream().map(month -> SeriesPage.month(month, series)).toList(),
						series.open(sheet.readsHost() ? carry.open(months, LocalDate.MAX) : List.of()),
						topics.of(id).stream().map(topic -> SeriesPage.topic(topic, series)).toList(),
						backlog.of(sheet).stream().map(item -> SeriesPage.item(item, series)).toList(),
						sheet.hosts() || access.user().may(Permission.EDIT)));
		return "conference/series";
	}

	/** Without a unit the one whose conferences the reader keeps first of all. */
	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable UUID unit, Model model) {
		groups.requireKeeper();
		UUID host = unit == null ? groups.ownUnit().orElseThrow().id() : unit;
		SeriesOffer offer = desk.offer(host);
		model.addAttribute("form", SeriesForm.blank(offer, time.today()));
		return show(offer, model);
	}

	@PostMapping
	ModelAndView begin(@Valid @ModelAttribute("form") SeriesForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		UUID unit = form.getUnit();
		if (unit == null) {
			throw new NotFoundException("unit of the series");
		}
		SeriesOffer offer = desk.offer(unit);
		return FormStep.of(binding, () -> desk.begin(form.seriesId(), unit, form.command(desk.units(form.unitLines()))))
			.done(begun -> {
				Flash.success(redirect, "series.begun");
				return new ModelAndView("redirect:" + LIST + "/" + begun);
			})
			.orShow(model, () -> show(offer, model));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Model model) {
		SeriesSheet sheet = reader.hosted(id);
		model.addAttribute("form", SeriesForm.of(sheet));
		return show(desk.offer(sheet.unitId()), model);
	}

	@PostMapping("/{id}/edit")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") SeriesForm form, BindingResult binding,
			Model model, RedirectAttributes redirect) {
		SeriesSheet sheet = reader.hosted(id);
		SeriesOffer offer = desk.offer(sheet.unitId());
		long version = form.getVersion() == null ? 0 : form.getVersion();
		return FormStep.of(binding, () -> desk.change(id, version, form.command(desk.units(form.unitLines()))))
			.done(redirect, LIST + "/" + id, "series.changed")
			.compared(() -> compare(id, form, offer))
			.orShow(model, () -> show(offer, model));
	}

	private ConflictPage compare(UUID id, SeriesForm mine, SeriesOffer offer) {
		SeriesSheet stored = reader.hosted(id);
		Map<UUID, String> names = new HashMap<>();
		offer.groups().forEach(group -> names.put(group.id(), group.name()));
		offer.kinds().forEach(kind -> names.put(kind.id(), kind.name()));
		Function<Object, String> named = key -> names.getOrDefault(key, "");
		return ConflictPage.of(LIST + "/" + id + "/edit", stored.version())
			.back(LIST + "/" + id)
			.fields(words, "", mine, SeriesForm.of(stored), Map.of("kindId", named, "groups", named));
	}

	private String show(SeriesOffer offer, Model model) {
		model.addAttribute("offer", offer);
		model.addAttribute("kinds", offer.kinds().stream().map(kind -> Option.of(kind.id(), kind.name())).toList());
		model.addAttribute("groups",
				offer.groups().stream().map(group -> Option.of(group.id(), group.name())).toList());
		model.addAttribute("rules", words.options("series.rule", MeetingRule.Kind.class));
		model.addAttribute("weekdays", words.options("series.weekday", DayOfWeek.class));
		List<Option> weeks = new ArrayList<>();
		for (int week = 1; week < MeetingRule.LAST_WEEK; week++) {
			weeks.add(Option.of(week, words.say("series.week.number", week)));
		}
		weeks.add(Option.of(MeetingRule.LAST_WEEK, words.say("series.week.last")));
		model.addAttribute("weeks", weeks);
		return "conference/series-form";
	}

	private List<String> called(SeriesSheet sheet) {
		List<String> called = new ArrayList<>();
		Integer seats = sheet.series().seats();
		if (seats != null) {
			called.add(words.say("series.called.below", seats));
		}
		if (!sheet.groupNames().isEmpty()) {
			called.add(sheet.groupNames());
		}
		if (!sheet.unitNames().isEmpty()) {
			called.add(sheet.unitNames());
		}
		return called;
	}

	private static String hours(SeriesCommand series) {
		return Days.clock(series.beginsAt()) + "–" + Days.clock(series.endsAt());
	}

	private SeriesLine line(SeriesRow row) {
		return new SeriesLine(LIST + "/" + row.id(), row.title(), row.kindName(), row.unitName(),
				series.rule(row.rule()), row.heldOn() == null ? "" : Days.day(row.heldOn()),
				row.nextOn() == null ? "" : Days.day(row.nextOn()),
				row.nextId() == null ? null : "/conferences/" + row.nextId(), row.open(), row.proposed(), row.ended());
	}

	/** A row in words. */
	public record SeriesLine(String href, String title, String kind, String unit, String rule, String held, String next,
			@Nullable String nextHref, int open, int proposed, boolean ended) {
	}

}
