package vn.tuyengiao.portal.task.web.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.limit.Costly;
import vn.tuyengiao.portal.platform.web.list.Chip;
import vn.tuyengiao.portal.platform.web.list.Links;
import vn.tuyengiao.portal.platform.web.list.Opens;
import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;
import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.list.LedgerFigures;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalFilter;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalFilter.LedgerView;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalLedger;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalRow;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalRow.ProposalStanding;
import vn.tuyengiao.portal.task.domain.proposal.source.ProposalSourceQueries;

/** The ledger of proposals, and the export of it. */
@Controller
@RequiredArgsConstructor
class ProposalListController {

	private static final int WORDS = 140;

	private final ProposalLedger ledger;

	private final ProposalSourceQueries sources;

	private final Directives directives;

	private final VietnamTime time;

	private final Words words;

	private final Xlsx xlsx;

	@GetMapping("/proposals")
	String list(@ModelAttribute("typed") TypedProposals typed, BindingResult unreadable,
			@PageableDefault(size = 25, sort = "raised", direction = Sort.Direction.DESC) Pageable pageable,
			HttpServletRequest request, Model model) {
		ProposalFilter filter = typed.filter();
		Set<UUID> own = ledger.answersFor();
		LedgerFigures figures = ledger.figures(filter);
		Page<LedgerLine> page = ledger.page(filter, figures, pageable).map(row -> line(row, own));
		model.addAttribute("page", page);
		Opens.put(model, LedgerLine.class, LedgerLine::href);
		model.addAttribute("chips", chips(filter, figures, own.isEmpty(), Links.of(request)));
		model.addAttribute("answers", page.getContent().stream().anyMatch(LedgerLine::answerable));
		model.addAttribute("enters", ledger.enters());
		model.addAttribute("oneUnit", ledger.ofOneUnit());
		model.addAttribute("sources",
				sources.sources().stream().map(source -> Option.of(source.id(), source.name())).toList());
		model.addAttribute("statuses", words.options("proposal.status", ProposalStatus.class));
		if (typed.getDirective() != null) {
			model.addAttribute("directive", directives.seen(typed.getDirective()));
		}
		return "task/proposals";
	}

	@Costly(Costly.Kind.EXPORT)
	@GetMapping("/proposals/export")
	void export(@ModelAttribute("typed") TypedProposals typed, BindingResult unreadable, Sort sort,
			HttpServletResponse response) {
		LocalDate today = time.today();
		ledger.each(typed.filter(), sort, rows -> {
			try {
				xlsx.send(response, "kien-nghi", "proposal.list.title", columns(today), rows);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private List<Column<ProposalRow>> columns(LocalDate today) {
		return xlsx.shown("proposals", List.of(Column.of("proposal.words", ProposalRow::words),
				Column.<ProposalRow>of("proposal.raised-by", ProposalRow::raisedBy).in("proposal.words"),
				Column.of("proposal.unit", ProposalRow::unitName),
				Column.of("proposal.raised-on", ProposalRow::raisedOn),
				Column.<ProposalRow>of("proposal.source", ProposalRow::source).in("proposal.raised-on"),
				Column.of("proposal.holder", ProposalRow::holder), Column.of("proposal.due", ProposalRow::dueOn),
				Column.of("proposal.standing", row -> words.label("proposal.standing", row.standing(today))),
				Column.<ProposalRow>of("proposal.directive", ProposalRow::directive).in("proposal.words")));
	}

	private static List<Chip> chips(ProposalFilter filter, LedgerFigures figures, boolean readsOnly, Links links) {
		List<Chip> chips = new ArrayList<>();
		chips.add(new Chip("proposal.view.ALL", links.with("view", null), null, filter.view() == null));
		chips.add(chip(LedgerView.UNANSWERED, figures.unanswered(), filter, links));
		if (!readsOnly) {
			chips.add(chip(LedgerView.MINE, figures.mine(), filter, links));
		}
		chips.add(chip(LedgerView.LATE, figures.late(), filter, links));
		chips.add(chip(LedgerView.UNDELIVERED, figures.undelivered(), filter, links));
		return chips;
	}

	private static Chip chip(LedgerView view, int rows, ProposalFilter filter, Links links) {
		return new Chip("proposal.view." + view, links.with("view", view), rows, filter.view() == view);
	}

	private LedgerLine line(ProposalRow row, Set<UUID> own) {
		boolean open = row.status() == ProposalStatus.OPEN;
		return new LedgerLine(row.id(), ProposalPage.shortened(row.words(), WORDS), row.raisedBy(), row.unitName(),
				row.source(), Days.day(row.raisedOn()), row.holder(),
				row.status().isUnanswered() ? Days.day(row.dueOn()) : "", row.standing(time.today()), row.level() == 2,
				row.directive(), open && own.contains(row.holderId()));
	}

	/**
	 * A row in words.
	 *
	 * @param due empty once it is answered
	 * @param again it did not satisfy and was opened again
	 * @param answerable the reader's own unit has to answer it
	 */
	public record LedgerLine(UUID id, String words, String raisedBy, String unit, String source, String raisedOn,
			String holder, String due, ProposalStanding standing, boolean again, String directive, boolean answerable) {

		public String href() {
			return "/proposals/" + id;
		}

	}

	/** The filter as it stands in the address; what cannot be read of it stays out. */
	@Getter
	@Setter
	static class TypedProposals {

		private @Nullable String q;

		private @Nullable ProposalStatus status;

		private @Nullable UUID source;

		private @Nullable UUID unit;

		private @Nullable UUID directive;

		private @Nullable UUID origin;

		private @Nullable LedgerView view;

		ProposalFilter filter() {
			return new ProposalFilter(q, status, source, unit, directive, origin, view);
		}

	}

}
