package vn.tuyengiao.portal.task.web.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
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

import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.ByReader;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;
import vn.tuyengiao.portal.task.domain.proposal.ProposalDesk;
import vn.tuyengiao.portal.task.domain.proposal.list.ProposalLedger;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalReader;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalReader.ProposalOffer;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet;

/** Entering a proposal, and reading one. */
@Controller
@RequestMapping("/proposals")
@RequiredArgsConstructor
class ProposalController {

	private final ProposalReader reader;

	private final ProposalDesk desk;

	private final ProposalLedger ledger;

	private final Organization organization;

	private final VietnamTime time;

	private final Words words;

	/**
	 * @param at the unit where it was raised, as its name is typed
	 * @param origin the record of which it comes, in {@code part} of it
	 */
	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable String at,
			@RequestParam(required = false) @Nullable String origin,
			@RequestParam(required = false) @Nullable UUID part, Model model) {
		Optional<UnitView> typed = at == null || at.isBlank() ? Optional.empty() : organization.pick(at);
		ProposalOffer offer = reader.offer(typed.map(UnitView::id).orElse(unit), origin, part);
		model.addAttribute("form", ProposalForm.blank(offer, origin, time.today()));
		model.addAttribute("unknown", at != null && !at.isBlank() && typed.isEmpty() ? at : null);
		return show(offer, model);
	}

	@PostMapping
	ModelAndView enter(@Valid @ModelAttribute("form") ProposalForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		if (form.getUnit() == null) {
			throw new NotFoundException("unit of the proposal");
		}
		ProposalOffer offer = reader.offer(form.getUnit(), form.getOrigin(), form.getPart());
		return FormStep.of(binding, () -> desk.enter(form.proposalId(), form.entry(offer))).done(entered -> {
			desk.unattended(entered)
				.ifPresentOrElse(unit -> Flash.warning(redirect, "proposal.entered.unattended", unit.name(),
						Days.day(unit.until())), () -> Flash.success(redirect, "proposal.entered"));
			return new ModelAndView("redirect:/proposals/" + entered);
		})
			.refused(refused -> new UnsavedPage("/proposals", refused, words).fields(form, readings(offer)).page())
			.orShow(model, () -> show(offer, model));
	}

	@GetMapping("/{id}")
	String read(@PathVariable UUID id, HttpServletRequest request, Model model) {
		ProposalSheet sheet = reader.read(id);
		if (ByReader.opens(request)) {
			reader.opened(sheet);
		}
		model.addAttribute("doc", new ProposalPage(sheet, words, time.today(), time.now()));
		return "task/proposal";
	}

	/** The answer as it is read out. */
	@GetMapping("/{id}/loudspeaker")
	String loudspeaker(@PathVariable UUID id, Model model) {
		ProposalSheet sheet = reader.read(id);
		if (sheet.answer() == null) {
			throw new NotFoundException("answer to proposal " + id);
		}
		model.addAttribute("doc", new ProposalPage(sheet, words, time.today(), time.now()));
		return "task/proposal-loudspeaker";
	}

	private String show(ProposalOffer offer, Model model) {
		model.addAttribute("offer", offer);
		model.addAttribute("oneUnit", ledger.ofOneUnit());
		model.addAttribute("sources",
				offer.sources().stream().map(source -> Option.of(source.id(), source.name())).toList());
		model.addAttribute("holders", offer.line().stream().map(unit -> Option.of(unit.id(), unit.name())).toList());
		model.addAttribute("directives",
				offer.directives().stream().map(known -> Option.of(known.id(), known.label())).toList());
		return "task/proposal-new";
	}

	private static Map<String, Function<Object, String>> readings(ProposalOffer offer) {
		return Map.of("sourceId",
				id -> name(offer.sources().stream().filter(one -> one.id().equals(id)).map(one -> one.name()).toList()),
				"holderId",
				id -> name(offer.line().stream().filter(one -> one.id().equals(id)).map(UnitView::name).toList()),
				"directiveId",
				id -> name(offer.directives()
					.stream()
					.filter(one -> one.id().equals(id))
					.map(one -> one.label())
					.toList()));
	}

	private static String name(List<String> found) {
		return found.isEmpty() ? "" : found.get(0);
	}

}
