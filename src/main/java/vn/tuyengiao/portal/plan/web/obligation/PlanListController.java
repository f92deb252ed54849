package vn.tuyengiao.portal.plan.web.obligation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationCounts;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationList;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationList.Listed;
import vn.tuyengiao.portal.plan.domain.obligation.ObligationRow;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.plan.web.obligation.PlanListReader.PlanListQuery;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Option.Choice;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Links;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.ReminderNotes;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;

/** The list of plans and reports that units owe, and its export. */
@Controller
@RequiredArgsConstructor
class PlanListController {

	private final PlanListReader reader;

	private final ObligationList obligations;

	private final ReminderNotes reminders;

	private final Access access;

	private final VietnamTime time;

	private final PlanWords words;

	private final Xlsx xlsx;

	@GetMapping("/plans")
	String list(@ModelAttribute("typed") PlanListFilter typed, BindingResult unreadable, Pageable pageable,
			HttpServletRequest request, Model model) {
		PlanListQuery query = reader.read(typed);
		ObligationCounts counts = obligations.counts(query.filter(), query.newest(), !query.oneUnit());
		Page<Listed> found = obligations.page(query.filter(), pageable, counts);
		model.addAttribute("query", query);
		model.addAttribute("asked", !typed.isBlank());
		model.addAttribute("chips", chips(typed, query.oneUnit(), counts, request.getRequestURI()));
		model.addAttribute("export", request.getContextPath() + "/plans/export");
		Map<OwedPlace, String> reminded = reminders.ofPlaces(awaited(query, found));
		Opens.put(model, PlanListRow.class, PlanListRow::document);
		model.addAttribute("page", found.map(new PlanListRows(words, request.getContextPath(), time.today(),
				query.oneUnit(), reminded, Links.of(request).list(), found)::of));
		model.addAttribute("reminds", access.user().may(Permission.REMIND));
		model.addAttribute("extends", access.user().may(Permission.EXTEND));
		model.addAttribute("subjects", options("plan.subject.", Subject.values(), typed.getSubject()));
		model.addAttribute("statuses", options("plan.status.", SubmissionStatus.values(), typed.getStatus()));
		model.addAttribute("standings", options("plan.standing.", Standing.values(), typed.getStanding()));
		return "plan/list";
	}

	/** What was picked, of whatever page. */
	@Costly(Costly.Kind.EXPORT)
	@PostMapping("/plans/export")
	void exportPicked(@RequestParam(defaultValue = "") List<String> at, HttpServletResponse response)
			throws IOException {
		Set<UUID> ids = at.stream()
			.flatMap(text -> OwedPlace.read(text).stream())
			.flatMap(place -> Stream.ofNullable(place.recordId()))
			.collect(Collectors.toSet());
		xlsx.send(response, "ke-hoach-bao-cao", "plan.list.title", columns(), obligations.picked(ids).stream());
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/plans/export")
	void export(@ModelAttribute("typed") PlanListFilter typed, BindingResult unreadable, Sort sort,
			HttpServletResponse response) {
		PlanListQuery query = reader.read(typed);
		List<Column<ObligationRow>> columns = columns();
		obligations.export(query.filter(), sort, rows -> {
			try {
				xlsx.send(response, "ke-hoach-bao-cao", "plan.list.title", columns, rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * What the unit can be reminded of. Where a unit had to be looked up by its name,
	 * among very many, the page has no statement left to say when it last was.
	 */
	private static List<OwedPlace> awaited(PlanListQuery query, Page<Listed> found) {
		boolean lookedUp = query.units().isEmpty() && query.filter().unitId() != null;
		return lookedUp ? List.of()
				: found.stream().filter(listed -> listed.row().isOwedByUnit()).map(PlanListRows::place).toList();
	}

	private List<Column<ObligationRow>> columns() {
		LocalDate today = time.today();
		return xlsx.shown("plans",
				List.of(Column.of("plan.list.unit", ObligationRow::unitName),
						Column.of("plan.list.period", row -> words.period(row.period())),
						Column.label("plan.list.subject", row -> "plan.subject." + row.subject()),
						Column.label("plan.list.status", row -> "plan.status." + row.status()),
						Column.label("plan.list.standing", row -> "plan.standing." + row.standing()),
						Column.of("plan.list.due", ObligationRow::effectiveDueOn),
						Column.<ObligationRow>of("plan.list.late", row -> row.daysLateOf(today)).in("plan.list.due"),
						Column.of("plan.list.submitted", ObligationRow::firstSubmittedOn)));
	}

	/** The lists that people ask for every day, with how many each holds. */
	private static List<Chip> chips(PlanListFilter typed, boolean oneUnit, ObligationCounts counts, String path) {
		List<Chip> chips = new ArrayList<>();
		chips.add(chip("plan.list.now." + (oneUnit ? "unit" : "units"), "", typed, path,
				oneUnit ? counts.open() : counts.ofPeriod()));
		chips.add(chip("plan.list.waiting", "status=SUBMITTED", typed, path, counts.waiting()));
		chips.add(chip("plan.list.overdue", "standing=SILENT&open=true", typed, path, counts.overdue()));
		chips.add(chip("plan.list.returned", "status=RETURNED", typed, path, counts.returned()));
		if (!oneUnit) {
			chips.add(new Chip("plan.list.mine", path + "?mine=true", (int) counts.involving(),
					typed.asked().equals("mine=true"), counts.involving() == ObligationCounts.MOST));
		}
		chips.add(chip("plan.list.all", "period=" + PlanListFilter.ALL, typed, path, counts.every()));
		return chips;
	}

	private static Chip chip(String key, String query, PlanListFilter typed, String path, long rows) {
		return new Chip(key, query.isEmpty() ? path : path + "?" + query, (int) rows, typed.asked().equals(query));
	}

	private List<Choice> options(String prefix, Enum<?>[] constants, @Nullable String chosen) {
		return Option.choices(Arrays.stream(constants)
			.map(constant -> Option.of(constant.name(), words.say(prefix + constant.name())))
			.toList(), chosen);
	}

}
