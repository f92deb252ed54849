package vn.tuyengiao.portal.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.owed.OwedBucket;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Links;
import vn.tuyengiao.portal.platform.web.list.ReminderNotes;
import vn.tuyengiao.portal.reporting.domain.WaitingService;
import vn.tuyengiao.portal.reporting.domain.WaitingService.Asked;
import vn.tuyengiao.portal.reporting.domain.WaitingService.Listed;

/** All that waits for the reader, or that the units in his sight owe. */
@Controller
@RequiredArgsConstructor
class OwedController {

	private static final String UNITS = "units";

	private final WaitingService waiting;

	private final Organization organization;

	private final ReminderNotes reminders;

	private final Access access;

	private final OwedWords words;

	@GetMapping("/owed")
	String list(@ModelAttribute("typed") Typed typed, BindingResult unreadable, Pageable pageable,
			HttpServletRequest request, Model model) {
		Optional<UnitView> unit = unit(typed.unit());
		boolean lost = typed.unit() != null && unit.isEmpty();
		Asked asked = new Asked(UNITS.equals(typed.of()), typed.bucket(), typed.kind(),
				unit.map(UnitView::id).orElse(null), Boolean.TRUE.equals(typed.silent()));
		Listed listed = waiting.list(asked, PageRequest.of(pageable.getPageNumber(), pageable.getPageSize()));
		Links links = Links.of(request);
		boolean oneUnit = !listed.ofUnits()
				&& listed.page().getContent().stream().map(OwedRow::unitId).distinct().count() <= 1;
		// what could not be read keeps the binder from putting it there
		model.addAttribute("typed", typed);
		model.addAttribute("listed", listed);
		model.addAttribute("lost", lost);
		model.addAttribute("unit", unit.map(UnitView::label).orElse(typed.unit()));
		model.addAttribute("sides", sides(listed, request.getRequestURI()));
		model.addAttribute("chips", chips(listed, typed, links));
		model.addAttribute("kinds",
				Option.choices(
						listed.kinds().stream().map(kind -> new Option(kind.name(), words.say(kind.label()))).toList(),
						typed.kind()));
		boolean reminds = listed.ofUnits() && access.user().may(Permission.REMIND);
		Map<OwedPlace, String> reminded = listed.ofUnits()
				? reminders.ofPlaces(listed.page().map(OwedController::place).getContent()) : Map.of();
		model.addAttribute("reminds", reminds);
		model.addAttribute("extends", access.user().may(Permission.EXTEND));
		model.addAttribute("page", listed.page().map(row -> {
			OwedLine line = words.line(row, listed.people(), listed.ofUnits() || DashboardPage.isNamed(row, oneUnit));
			return listed.ofUnits() ? line.picking(reminds ? place(row).text() : null, reminded.get(place(row))) : line;
		}));
		return "reporting/owed";
	}

	private static OwedPlace place(OwedRow row) {
		return new OwedPlace(row.unitId(), row.recordId());
	}

	private Optional<UnitView> unit(@Nullable String typed) {
		if (typed == null) {
			return Optional.empty();
		}
		if (typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			return organization.units(List.of(UUID.fromString(typed))).stream().findFirst();
		}
		return organization.pick(typed);
	}

	/** Nothing to choose for who has no units below him. */
	private static List<Chip> sides(Listed listed, String path) {
		if (!listed.oversees()) {
			return List.of();
		}
		return List.of(
				new Chip(listed.people().acts() ? "owed.side.mine" : "owed.side.waiting", path,
						listed.sides().get(0).intValue(), !listed.ofUnits()),
				new Chip("owed.side.units", path + "?of=" + UNITS, listed.sides().get(1).intValue(), listed.ofUnits()));
	}

	private static List<Chip> chips(Listed listed, Typed typed, Links links) {
		Map<OwedBucket, Long> counts = listed.counts();
		List<Chip> chips = new ArrayList<>();
		chips.add(new Chip("owed.bucket.all", links.with("bucket", null),
				(int) counts.values().stream().mapToLong(Long::longValue).sum(), typed.bucket() == null));
		counts.forEach((bucket, count) -> {
			if (count > 0 || bucket != OwedBucket.UNDATED || bucket == typed.bucket()) {
				chips.add(new Chip("owed.bucket." + bucket, links.with("bucket", bucket), count.intValue(),
						bucket == typed.bucket()));
			}
		});
		return chips;
	}

	/**
	 * The filter as it stands in the address; what cannot be read asks for nothing.
	 * {@code of}: whose; {@code unit}: an id or what was typed.
	 */
	public record Typed(@Nullable String of, @Nullable OwedBucket bucket, @Nullable String kind, @Nullable String unit,
			@Nullable Boolean silent) {

		public boolean isAsked() {
			return bucket != null || kind != null || unit != null || silent != null;
		}

	}

}
