package vn.tuyengiao.portal.platform.web.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The first visit of a role: a few steps, each with the page on which it is done. Their
 * texts are the messages {@code help.tour.<step>…}.
 */
record Tour(List<Step> steps) {

	private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("home", "/"),
			Map.entry("administration", "/"), Map.entry("write", "/plans"), Map.entry("send", "/plans"),
			Map.entry("acknowledge", "/directives"), Map.entry("bell", "/notices"), Map.entry("board", "/boards"),
			Map.entry("review", "/plans"), Map.entry("register", "/directives"), Map.entry("issue", "/directives"),
			Map.entry("plan-matrix", "/plans/matrix"), Map.entry("directive-matrix", "/directives/matrix"),
			Map.entry("units", "/admin/units"), Map.entry("periods", "/admin/periods"),
			Map.entry("users", "/admin/users"), Map.entry("find", "/find"));

	private static final Map<String, Tour> OF_ROLES = Map.of("role.BOARD_SECRETARY",
			of("home", "write", "send", "acknowledge", "bell", "find"), "role.BOARD_HEAD",
			of("home", "send", "acknowledge", "board", "bell", "find"), "role.OFFICER",
			of("home", "review", "register", "plan-matrix", "directive-matrix", "find"), "role.LEADER",
			of("home", "review", "issue", "plan-matrix", "directive-matrix", "find"), "role.OBSERVER",
			of("plan-matrix", "directive-matrix", "board", "find"), "role.ADMINISTRATOR",
			of("administration", "units", "periods", "users", "find"));

	private static Tour of(String... steps) {
		return new Tour(List.of(steps).stream().map(step -> new Step(step, PAGES.getOrDefault(step, "/"))).toList());
	}

	/** What the holder of the role is shown; nothing for who holds none. */
	static Optional<Tour> of(@Nullable String roleLabel) {
		return roleLabel == null ? Optional.empty() : Optional.ofNullable(OF_ROLES.get(roleLabel));
	}

	/** The step with this number from 1 on; the nearest one if there is none such. */
	Step step(int number) {
		return steps.get(place(number) - 1);
	}

	int place(int number) {
		return Math.max(1, Math.min(number, steps.size()));
	}

	/** One step and where it is done. */
	record Step(String key, String href) {
	}

}
