package vn.tuyengiao.portal.directive.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.data.web.SortDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptFilter;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptFilter.ReceiptState;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptList;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptList.Overview;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptList.ReceiptPage;
import vn.tuyengiao.portal.directive.domain.receipt.ReceiptRow;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Links;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.ReminderNotes;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;

/** How far the units are with one directive, and its export. */
@Controller
@RequiredArgsConstructor
class ReceiptListController {

	private final ReceiptList receipts;

	private final ReminderNotes reminders;

	private final Access access;

	private final Xlsx xlsx;

	@GetMapping("/directives/{id}/receipts")
	String list(@PathVariable UUID id, @ModelAttribute("typed") TypedReceipts typed, BindingResult unreadable,
			@PageableDefault(size = 25, sort = ReceiptList.BEHIND, direction = Sort.Direction.DESC) Pageable pageable,
			HttpServletRequest request, Model model) {
		ReceiptPage list = receipts.page(id, typed.filter(), pageable);
		Overview overview = list.overview();
		Page<ReceiptRow> page = list.rows();
		// what could not be read keeps the binder from putting it there
		model.addAttribute("typed", typed);
		model.addAttribute("overview", overview);
		model.addAttribute("chips", chips(overview, typed, Links.of(request)));
		model.addAttribute("steps", overview.steps().stream().map(step -> Option.of(step.id(), step.name())).toList());
		model.addAttribute("export", request.getRequestURI() + "/export");
		Map<OwedPlace, String> reminded = reminders
			.ofPlaces(page.map(row -> new OwedPlace(row.unitId(), id)).getContent());
		model.addAttribute("reminds",
				overview.status() == DirectiveStatus.ISSUED && access.user().may(Permission.REMIND));
		Opens.put(model, ReceiptLine.class, line -> "/directives/" + id + "/units/" + line.row().unitId());
		model.addAttribute("page", page.map(row -> ReceiptLine.of(row, new OwedPlace(row.unitId(), id), reminded)));
		return "directive/receipts";
	}

	/** What was picked, of whatever page. */
	@Costly(Costly.Kind.EXPORT)
	@PostMapping("/directives/{id}/receipts/export")
	void exportPicked(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> at,
			HttpServletResponse response) throws IOException {
		Set<UUID> units = at.stream()
			.flatMap(text -> OwedPlace.read(text).stream())
			.map(OwedPlace::unitId)
			.collect(Collectors.toSet());
		List<ReceiptRow> rows = receipts.picked(id, units);
		xlsx.send(response, "don-vi-thuc-hien", "directive.receipts.title.short", columns(), rows.stream());
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/directives/{id}/receipts/export")
	void export(@PathVariable UUID id, @ModelAttribute("typed") TypedReceipts typed, BindingResult unreadable,
			@SortDefault(sort = ReceiptList.BEHIND, direction = Sort.Direction.DESC) Sort sort,
			HttpServletResponse response) {
		receipts.each(id, typed.filter(), sort, rows -> {
			try {
				xlsx.send(response, "don-vi-thuc-hien", "directive.receipts.title.short", columns(), rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private List<Column<ReceiptRow>> columns() {
		return xlsx.shown("receipts", List.of(Column.of("directive.receipts.unit", ReceiptRow::unitName),
				Column.<ReceiptRow>label("directive.receipts.kind", row -> "directive.recipient." + row.kind())
					.in("directive.receipts.unit"),
				Column.label("directive.receipts.progress", row -> "directive.receipts.progress." + row.progress()),
				Column.<ReceiptRow>of("directive.receipts.delivered", ReceiptRow::deliveredAt)
					.in("directive.receipts.progress"),
				Column.<ReceiptRow>of("directive.receipts.opened", ReceiptRow::openedAt)
					.in("directive.receipts.progress"),
				Column.of("directive.receipts.acknowledged", ReceiptRow::acknowledgedOn),
				Column.of("directive.receipts.missing", ReceiptRow::missing),
				Column.of("directive.receipts.due", ReceiptRow::dueOn),
				Column.<ReceiptRow>of("directive.receipts.late", row -> row.daysLate() == 0 ? null : row.daysLate())
					.in("directive.receipts.due"),
				Column.<ReceiptRow>of("directive.receipts.done", ReceiptRow::done).in("directive.receipts.steps"),
				Column.<ReceiptRow>of("directive.receipts.asked", ReceiptRow::asked).in("directive.receipts.steps")));
	}

	/**
	 * Each with the number of units that its list holds; of one unit there is nothing to
	 * choose from.
	 */
	private static List<Chip> chips(Overview overview, TypedReceipts typed, Links links) {
		if (overview.units() <= 1 && !typed.isAsked()) {
			return List.of();
		}
		List<Chip> chips = new ArrayList<>();
		chips.add(new Chip("directive.receipts.state.all", links.with("state", null), overview.units(),
				typed.state() == null));
		Arrays.stream(ReceiptState.values())
			.filter(state -> state != ReceiptState.DUE || typed.state() == ReceiptState.DUE)
			.forEach(state -> chips.add(new Chip("directive.receipts.state." + state, links.with("state", state),
					overview.counts().get(state), typed.state() == state)));
		return chips;
	}

	/** A row ready to be shown: days as dd/MM/yyyy. */
	public record ReceiptLine(ReceiptRow row, String deliveredAt, String openedAt, String acknowledgedOn, String dueOn,
			String pick, @Nullable String reminded) {

		private static ReceiptLine of(ReceiptRow row, OwedPlace place, Map<OwedPlace, String> reminded) {
			return new ReceiptLine(row, Days.minute(row.deliveredAt()), Days.minute(row.openedAt()),
					Days.day(row.acknowledgedOn()), Days.day(row.dueOn()), place.text(), reminded.get(place));
		}

		/** For the style of the receipt's state. */
		public String tone() {
			return switch (row.progress()) {
				case DELIVERED -> "SILENT";
				case OPENED -> "SUBMITTED";
				case ACKNOWLEDGED -> "ACCEPTED";
				case ON_PAPER -> "EXTENDED";
			};
		}

	}

	/**
	 * The filter as it stands in the address; what cannot be read asks for nothing.
	 * {@code missing}: the first missing step.
	 */
	public record TypedReceipts(@Nullable ReceiptState state, @Nullable UUID step, @Nullable UUID missing,
			@Nullable String q) {

		ReceiptFilter filter() {
			return new ReceiptFilter(state, step, missing, q);
		}

		public boolean isAsked() {
			return state != null || step != null || missing != null || q != null;
		}

	}

}
