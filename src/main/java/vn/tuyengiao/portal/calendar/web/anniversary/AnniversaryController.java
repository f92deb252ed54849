package vn.tuyengiao.portal.calendar.web.anniversary;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.calendar.domain.anniversary.Anniversaries;
import vn.tuyengiao.portal.calendar.domain.anniversary.Anniversaries.KeptFor;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryKind;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryQueries.AnniversaryFilter;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryQueries.AnniversaryRow;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryView;
import vn.tuyengiao.portal.calendar.domain.anniversary.YearlyDay;
import vn.tuyengiao.portal.calendar.domain.lunar.LunarCalendar;
import vn.tuyengiao.portal.calendar.web.CalendarWords;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.RecordController;
import vn.tuyengiao.portal.platform.web.form.RecordField;
import vn.tuyengiao.portal.platform.web.form.RecordPage;
import vn.tuyengiao.portal.platform.web.list.Opens;

/** The days that are remembered each year. */
@Controller
@RequestMapping(AnniversaryController.ADDRESS)
class AnniversaryController extends RecordController<AnniversaryForm> {

	static final String ADDRESS = "/calendar/anniversaries";

	private static final int MONTHS = 12;

	private final Anniversaries anniversaries;

	private final CalendarWords days;

	private final Words words;

	private final VietnamTime time;

	AnniversaryController(Anniversaries anniversaries, CalendarWords days, Words words, VietnamTime time) {
		super(ADDRESS, new Keys("anniversary.list.title", "anniversary.add", "anniversary.edit", "anniversary.added",
				"anniversary.changed"), words);
		this.anniversaries = anniversaries;
		this.days = days;
		this.words = words;
		this.time = time;
	}

	@GetMapping
	String list(@ModelAttribute("typed") Typed typed, BindingResult unreadable,
			@PageableDefault(size = 25, sort = "day") Pageable pageable, Model model) {
		model.addAttribute("typed", typed);
		model.addAttribute("kinds", Option.choices(words.options("anniversary.kind", AnniversaryKind.class),
				typed.kind() == null ? null : typed.kind().name()));
		model.addAttribute("calendars",
				Option.choices(words.options("anniversary.calendar", AnniversaryForm.CalendarOfDay.class),
						typed.calendar() == null ? null : typed.calendar().name()));
		model.addAttribute("months",
				Option.choices(IntStream.rangeClosed(1, MONTHS)
					.mapToObj(month -> Option.of(month, words.say("anniversary.month.of", Integer.toString(month))))
					.toList(), typed.month() == null ? null : typed.month().toString()));
		model.addAttribute("keeps", anniversaries.keeps());
		model.addAttribute("page", anniversaries.list(typed.filter(), pageable).map(this::line));
		Opens.put(model, AnniversaryLine.class, AnniversaryLine::open);
		return "calendar/anniversaries";
	}

	@PostMapping("/{id}/remove")
	String remove(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
		Flash.success(redirect, "anniversary.removed", anniversaries.remove(id, version));
		return "redirect:" + ADDRESS;
	}

	@Override
	protected AnniversaryForm blank(@Nullable String under) {
		return AnniversaryForm.blank(anniversaries.keptFor().first());
	}

	@Override
	protected Stored<AnniversaryForm> stored(UUID id) {
		return new Stored<>(AnniversaryForm.of(anniversaries.kept(id)), false);
	}

	@Override
	protected void add(UUID id, AnniversaryForm form) {
		anniversaries.add(id, form.command());
	}

	@Override
	protected void change(UUID id, AnniversaryForm form) {
		anniversaries.change(id, form.getVersion(), form.command());
	}

	@Override
	protected void layOut(RecordPage page, boolean used) {
		page.row(RecordField.text("name").hint("anniversary.name.hint"))
			.row(RecordField.select("kind", words.options("anniversary.kind", AnniversaryKind.class)),
					RecordField.select("unit", units()).hint("anniversary.unit.hint"))
			.row(RecordField.select("calendar",
					words.options("anniversary.calendar", AnniversaryForm.CalendarOfDay.class)),
					RecordField.number("day").hint("anniversary.day.hint"), RecordField.number("month"))
			.row(RecordField.number("since").hint("anniversary.since.hint"),
					RecordField.select("every", words.options("anniversary.every", AnniversaryForm.Larger.class)))
			.row(RecordField.lines("note", 2));
	}

	private List<Option> units() {
		KeptFor keptFor = anniversaries.keptFor();
		List<Option> options = new ArrayList<>();
		if (keptFor.everywhere()) {
			options.add(new Option(AnniversaryForm.EVERYWHERE, words.say("anniversary.everywhere")));
		}
		keptFor.units().forEach(unit -> options.add(Option.of(unit.id(), unit.label())));
		return options;
	}

	private AnniversaryLine line(AnniversaryRow row) {
		AnniversaryView anniversary = row.view();
		YearlyDay day = anniversary.day();
		YearlyDay.Fall next = day.next(time.today()).orElse(null);
		String yearly = day.lunar()
				? words.say("calendar.lunar.name", Integer.toString(day.day()), Integer.toString(day.month()))
				: "%02d/%02d".formatted(day.day(), day.month());
		String falls = next == null ? "" : days.heading(next.on());
		String other = next == null || day.lunar() || !LunarCalendar.knows(next.on()) ? ""
				: days.lunarName(LunarCalendar.of(next.on()));
		Integer since = anniversary.since();
		String years = since == null || next == null || next.years(since) == 0 ? "" : words
			.say(anniversary.isLarge(next) ? "anniversary.years.large" : "anniversary.years", next.years(since));
		String moved = next == null || !next.moved() ? ""
				: words.say(day.lunar() ? "calendar.anniversary.no-30" : "calendar.anniversary.no-29");
		return new AnniversaryLine(anniversary.id(), anniversary.version(), anniversary.name(), anniversary.note(),
				words.label("anniversary.kind", anniversary.kind()),
				anniversary.unitId() == null ? words.say("anniversary.everywhere") : anniversary.unitName(), yearly,
				falls, moved.isEmpty() ? other : moved, years, row.kept(),
				row.kept() ? ADDRESS + "/" + anniversary.id() : null);
	}

	/** The filter as it stands in the address; what cannot be read asks for nothing. */
	public record Typed(@Nullable String q, @Nullable AnniversaryKind kind,
			AnniversaryForm.@Nullable CalendarOfDay calendar, @Nullable Integer month) {

		AnniversaryFilter filter() {
			return new AnniversaryFilter(q, kind,
					calendar == null ? null : calendar == AnniversaryForm.CalendarOfDay.LUNAR, month);
		}

	}

	/**
	 * One of them in words.
	 *
	 * @param yearly its day of each year; {@code falls}: the next one
	 * @param note of that day: lunar day, or that it is kept a day before
	 */
	public record AnniversaryLine(UUID id, long version, String name, String words, String kind, String unit,
			String yearly, String falls, String note, String years, boolean kept, @Nullable String open) {
	}

}
