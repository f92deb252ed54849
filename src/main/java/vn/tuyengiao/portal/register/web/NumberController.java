package vn.tuyengiao.portal.register.web;

import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.form.FormStep;
import vn.tuyengiao.portal.register.Numbers;
import vn.tuyengiao.portal.register.domain.NumberFilter;
import vn.tuyengiao.portal.register.domain.NumberList;
import vn.tuyengiao.portal.register.domain.NumberPage;

@Controller
@RequestMapping("/directives/numbers")
@RequiredArgsConstructor
class NumberController {

	private static final String VIEW = "register/numbers";

	private final NumberList book;

	private final Numbers numbers;

	private final VietnamTime time;

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID type,
			@RequestParam(required = false) @Nullable UUID body, @RequestParam(required = false) @Nullable UUID term,
			@PageableDefault(size = 25, sort = "taken", direction = Sort.Direction.DESC) Pageable pageable,
			Model model) {
		NumberPage shown = book.page(new NumberFilter(type, body, term), pageable);
		show(shown, model);
		UUID only = shown.bodies().size() == 1 ? shown.bodies().get(0).id() : null;
		model.addAttribute("form", ReserveForm.blank(type, body == null ? only : body, time.today()));
		return VIEW;
	}

	@PostMapping
	ModelAndView reserve(@Valid @ModelAttribute("form") ReserveForm form, BindingResult binding, Model model,
			RedirectAttributes redirect) {
		return FormStep.of(binding, () -> numbers.reserve(form.reservationId(), form.command())).done(reserved -> {
			if (reserved.count() == 1) {
				Flash.success(redirect, "document-number.reserved.one", reserved.first());
			}
			else {
				Flash.success(redirect, "document-number.reserved", reserved.count(), reserved.first(),
						reserved.last());
			}
			return new ModelAndView("redirect:/directives/numbers");
		}).orShow(model, () -> {
			show(book.page(new NumberFilter(null, null, null),
					PageRequest.of(0, 25, Sort.by(Sort.Direction.DESC, "taken"))), model);
			return VIEW;
		});
	}

	private static void show(NumberPage shown, Model model) {
		model.addAttribute("book", shown);
		model.addAttribute("page", shown.numbers());
		model.addAttribute("types",
				shown.types().stream().map(type -> option(type.id(), type.name(), type.symbol())).toList());
		model.addAttribute("terms", shown.terms().stream().map(term -> Option.of(term.id(), term.name())).toList());
		model.addAttribute("bodies",
				shown.bodies().stream().map(body -> option(body.id(), body.name(), body.symbol())).toList());
	}

	private static Option option(UUID id, String name, String symbol) {
		return Option.of(id, name + " (" + symbol + ")");
	}

}
