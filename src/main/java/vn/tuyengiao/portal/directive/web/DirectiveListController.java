package vn.tuyengiao.portal.directive.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.list.DirectiveCounts;
import vn.tuyengiao.portal.directive.domain.list.DirectiveFilter;
import vn.tuyengiao.portal.directive.domain.list.DirectiveFilter.DirectiveState;
import vn.tuyengiao.portal.directive.domain.list.DirectiveList;
import vn.tuyengiao.portal.directive.domain.list.DirectiveRow;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;
import vn.tuyengiao.portal.register.BodyLevel;

/** The register of directives and its export. */
@Controller
@RequiredArgsConstructor
class DirectiveListController {

	private final DirectiveList register;

	private final RegisterChoices choices;

	private final Words words;

	private final VietnamTime time;

	private final Xlsx xlsx;

	@GetMapping("/directives")
	String list(@ModelAttribute("typed") TypedDirectives typed, BindingResult unreadable, Pageable pageable,
			HttpServletRequest request, Model model) {
		boolean ofOwnUnits = register.ofOwnUnits();
		LocalDate today = time.today();
		model.addAttribute("page", register.page(typed.filter(), pageable).map(row -> DirectiveLine.of(row, today)));
		Opens.put(model, DirectiveLine.class, line -> "/directives/" + line.row().id());
		model.addAttribute("unreadable", unreadable.getFieldErrors());
		model.addAttribute("own", ofOwnUnits);
		model.addAttribute("mayRegister", register.mayRegister());
		model.addAttribute("chips",
				chips(typed, ofOwnUnits, register.mayRegister(), register.counts(), request.getRequestURI()));
		model.addAttribute("types", choices.registered(today));
		model.addAttribute("levels", words.options("directive.level", BodyLevel.class));
		model.addAttribute("directions", words.options("directive.direction", Direction.class));
		model.addAttribute("statuses", words.options("directive.status", DirectiveStatus.class));
		return "directive/list";
	}

	/** What was picked, of whatever page. */
	@Costly(Costly.Kind.EXPORT)
	@PostMapping("/directives/export")
	void exportPicked(@RequestParam(defaultValue = "") List<String> at, HttpServletResponse response)
			throws IOException {
		Set<UUID> ids = at.stream()
			.flatMap(text -> OwedPlace.read(text).stream())
			.map(OwedPlace::unitId)
			.collect(Collectors.toSet());
		xlsx.send(response, "so-van-ban", "directive.list.title", columns(), register.picked(ids).stream());
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/directives/export")
	void export(@ModelAttribute("typed") TypedDirectives typed, BindingResult unreadable, Sort sort,
			HttpServletResponse response) {
		register.each(typed.filter(), sort, rows -> {
			try {
				xlsx.send(response, "so-van-ban", "directive.list.title", columns(), rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private List<Column<DirectiveRow>> columns() {
		return xlsx.shown("directives", List.of(Column.of("directive.reference", DirectiveRow::reference),
				Column.of("directive.issued-on", DirectiveRow::issuedOn),
				Column.<DirectiveRow>of("directive.type", DirectiveRow::typeName).in("directive.reference"),
				Column.of("directive.body", DirectiveRow::bodyName),
				Column.of("directive.subject", DirectiveRow::subject),
				Column.<DirectiveRow>label("directive.urgency", row -> "directive.urgency." + row.urgency())
					.in("directive.subject"),
				Column.<DirectiveRow>label("directive.status", row -> "directive.status." + row.status())
					.in("directive.list.state"),
				Column.<DirectiveRow>of("directive.list.received", DirectiveRow::receipts).in("directive.list.state"),
				Column.<DirectiveRow>of("directive.list.acknowledged", DirectiveRow::acknowledged)
					.in("directive.list.state"),
				Column.<DirectiveRow>of("directive.list.late", DirectiveRow::late).in("directive.list.state"),
				Column.of("directive.list.next", DirectiveRow::nextDue)));
	}

	/** Each with how many directives its list holds. */
	private static List<Chip> chips(TypedDirectives typed, boolean ofOwnUnits, boolean mayRegister,
			DirectiveCounts counts, String path) {
		List<DirectiveState> states = new ArrayList<>(List.of(DirectiveState.OPEN, DirectiveState.LATE));
		if (ofOwnUnits) {
			states.add(0, DirectiveState.UNREAD);
		}
		if (mayRegister) {
			states.addAll(List.of(DirectiveState.DRAFTING, DirectiveState.PRESENTED));
		}
		List<Chip> chips = new ArrayList<>();
		chips.add(new Chip("directive.list.all", path, counts.every(), typed.getState() == null && typed.isPlain()));
		states.forEach(state -> chips.add(new Chip("directive.state." + state, path + "?state=" + state,
				counts.byState().get(state), typed.getState() == state && typed.isPlain())));
		return chips;
	}

	/** A line of the register with its days late. */
	public record DirectiveLine(DirectiveRow row, long daysLate) {

		private static DirectiveLine of(DirectiveRow row, LocalDate today) {
			return new DirectiveLine(row, row.nextDue() == null ? 0 : today.toEpochDay() - row.nextDue().toEpochDay());
		}

	}

	/** The filter as it stands in the address; what cannot be read of it stays out. */
	@Getter
	@Setter
	static class TypedDirectives {

		private @Nullable String q;

		private @Nullable DirectiveStatus status;

		private @Nullable Direction direction;

		private @Nullable UUID type;

		private @Nullable BodyLevel level;

		private @Nullable UUID term;

		private @Nullable LocalDate from;

		private @Nullable LocalDate to;

		private @Nullable DirectiveState state;

		DirectiveFilter filter() {
			return new DirectiveFilter(q, status, direction, type, level, term, from, to, state);
		}

		/** Nothing but the state is asked for. */
		boolean isPlain() {
			return q == null && status == null && direction == null && type == null && level == null && term == null
					&& from == null && to == null;
		}

		public boolean isAsked() {
			return !isPlain() || state != null;
		}

	}

}
