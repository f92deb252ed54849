package vn.tuyengiao.portal.calendar.web.feed;

import java.util.UUID;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.tuyengiao.portal.calendar.domain.feed.CalendarFeeds;
import vn.tuyengiao.portal.calendar.domain.feed.CalendarFeeds.ToldOnce;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.form.FormStep;

/**
 * The secret addresses of one's calendar. The page that shows one is the answer to the
 * button that made it: it is kept nowhere.
 */
@Controller
@RequestMapping(FeedPageController.PATH)
@RequiredArgsConstructor
class FeedPageController {

	static final String PATH = "/account/calendar";

	private final CalendarFeeds feeds;

	private final Words words;

	@GetMapping
	String page(Model model) {
		model.addAttribute("form", FeedForm.blank());
		return show(model);
	}

	@PostMapping
	ModelAndView make(@Valid @ModelAttribute("form") FeedForm form, BindingResult binding, Model model) {
		return FormStep
			.of(binding, () -> feeds.make(form.feedId(), form.text(), form.getHolds() == FeedForm.FeedContent.MINE))
			.done(FeedPageController::told)
			.orShow(model, () -> show(model));
	}

	@PostMapping("/{id}/renew")
	ModelAndView renew(@PathVariable UUID id) {
		return told(feeds.renew(id));
	}

	@PostMapping("/{id}/revoke")
	String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
		Flash.success(redirect, "feed.revoked", feeds.revoke(id));
		return "redirect:" + PATH;
	}

	private String show(Model model) {
		model.addAttribute("feeds", feeds.list());
		model.addAttribute("contents", words.options("feed.content", FeedForm.FeedContent.class));
		return "calendar/feeds";
	}

	private static ModelAndView told(ToldOnce made) {
		String address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/feeds/{secret}.ics")
			.buildAndExpand(made.secret())
			.toUriString();
		return new ModelAndView("calendar/feed-shown").addObject("name", made.feed().name())
			.addObject("address", address);
	}

}
