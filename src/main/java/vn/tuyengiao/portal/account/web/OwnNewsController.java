package vn.tuyengiao.portal.account.web;

import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tuyengiao.portal.account.domain.news.AccountNews;
import vn.tuyengiao.portal.account.domain.signin.OwnNews;
import vn.tuyengiao.portal.account.web.kept.LocalAddress;

/** What somebody is told right after sign-in, before he goes on. */
@Controller
@RequestMapping(OwnNewsController.PATH)
@RequiredArgsConstructor
class OwnNewsController {

	static final String PATH = "/account/news";

	private final OwnNews news;

	@GetMapping
	String page(@RequestParam(required = false) @Nullable String next, Model model) {
		List<AccountNews> unseen = news.unseen();
		if (unseen.isEmpty()) {
			return "redirect:" + LocalAddress.orHome(next);
		}
		model.addAttribute("news", unseen);
		model.addAttribute("latest", unseen.get(unseen.size() - 1).at());
		model.addAttribute("next", LocalAddress.orHome(next));
		return "account/news";
	}

	@PostMapping
	String see(@RequestParam Instant latest, @RequestParam(required = false) @Nullable String next) {
		news.see(latest);
		return "redirect:" + LocalAddress.orHome(next);
	}

}
