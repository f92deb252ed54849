package vn.tuyengiao.portal.account.web.session;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.account.web.session.OwnSessions.OwnSession;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Flash;

/** Where one is signed in. */
@Controller
@RequestMapping(OwnSessionController.PATH)
@RequiredArgsConstructor
class OwnSessionController {

	static final String PATH = "/account/sessions";

	private final OwnSessions sessions;

	private final SessionLimits limits;

	@GetMapping
	String list(HttpServletRequest request, Model model) {
		List<Line> lines = sessions.list(here(request)).stream().map(Line::of).toList();
		model.addAttribute("sessions", lines);
		model.addAttribute("others", lines.stream().anyMatch(line -> !line.here()));
		model.addAttribute("hours", limits.longest().toHours());
		return "account/sessions";
	}

	@PostMapping("/{handle}/end")
	String end(@PathVariable String handle, RedirectAttributes redirect) {
		sessions.end(handle);
		Flash.success(redirect, "account.sessions.ended");
		return "redirect:" + PATH;
	}

	@PostMapping("/end-others")
	String endOthers(HttpServletRequest request, RedirectAttributes redirect) {
		sessions.endOthers(here(request));
		Flash.success(redirect, "account.sessions.ended-others");
		return "redirect:" + PATH;
	}

	private static @Nullable String here(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session == null ? null : session.getId();
	}

	/** A session in words; times are those of Vietnam. */
	public record Line(String handle, boolean here, String begun, String lastUsed, @Nullable String address,
			String device) {

		static Line of(OwnSession session) {
			return new Line(session.handle(), session.here(), Days.minute(session.begun()),
					Days.minute(session.lastUsed()), session.address(), session.device());
		}

	}

}
