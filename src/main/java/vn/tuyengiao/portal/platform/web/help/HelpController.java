package vn.tuyengiao.portal.platform.web.help;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.platform.NotFoundException;

/** The help pages and the first visit. */
@Controller
@RequiredArgsConstructor
class HelpController {

	private final Guide guide;

	private final ObjectProvider<WhomToAsk> contacts;

	/** Whom to ask, below each of these pages. */
	@ModelAttribute("contact")
	WhomToAsk.@Nullable Contact contact() {
		return contacts.stream().findFirst().flatMap(WhomToAsk::contact).orElse(null);
	}

	@GetMapping("/help")
	String contents(Model model) {
		model.addAttribute("topics", List.of(HelpTopic.values()));
		return "platform/help-contents";
	}

	@GetMapping("/help/{topic}")
	String topic(@PathVariable String topic, Model model) {
		model.addAttribute("topic", HelpTopic.named(topic).orElseThrow(() -> new NotFoundException("help " + topic)));
		return "platform/help";
	}

	@GetMapping("/help/tour")
	String tour(@RequestParam(defaultValue = "1") int step, Model model) {
		Tour tour = guide.tour().orElseThrow(() -> new NotFoundException("first visit"));
		model.addAttribute("step", tour.step(step));
		model.addAttribute("place", tour.place(step));
		model.addAttribute("most", tour.steps().size());
		return "platform/help-tour";
	}

	/** Taken to its end, or left. */
	@PostMapping("/help/tour")
	String toured(HttpServletRequest request, HttpServletResponse response) {
		guide.toured(request, response);
		return "redirect:/";
	}

}
