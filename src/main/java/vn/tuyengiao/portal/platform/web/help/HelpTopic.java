package vn.tuyengiao.portal.platform.web.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A help page: for which routes it speaks (as they are mapped; the longest beginning
 * wins), and which words of the office it explains. Its texts are the messages
 * {@code help.topic.<key>…} and {@code help.word.<word>…}.
 */
enum HelpTopic {

	HOME(routes("/"), "due", "silent"), OWED(routes("/owed"), "due", "silent"), FIND(routes("/find")),
	NOTICES(routes("/notices"), "due"), ACCOUNT(routes("/account")), KEPT(routes("/kept-form")), HELP(routes("/help")),
	PLANS(routes("/plans"), "due", "lock", "on-time", "extended", "late", "after-return"),
	PLAN(routes("/plans/{id}", "/plans/{id}/report", "/plans/{id}/rounds"), "round", "carried", "due"),
	PLAN_EDIT(routes("/plans/{id}/edit", "/plans/{id}/send", "/plans/for-directive"), "carried", "due", "lock"),
	REPORT_EDIT(routes("/plans/{id}/report/edit", "/plans/{id}/report/send"), "carried", "round"),
	TABLE(routes("/plans/{id}/edit/table", "/plans/{id}/report/edit/table", "/plans/{id}/edit/earlier"), "carried"),
	REVIEW(routes("/plans/{id}/review"), "round", "after-return"),
	EXTENSION(routes("/plans/obligations", "/plans/extensions"), "extended", "lock"),
	REMINDERS(routes("/reminders"), "due", "silent"),
	PLAN_MATRIX(routes("/plans/matrix"), "on-time", "extended", "late", "after-return", "silent"),
	BOARDS(routes("/boards"), "term"), DIRECTIVES(routes("/directives"), "carry-out", "step"),
	DIRECTIVE(routes("/directives/{id}"), "carry-out", "step", "version"),
	DIRECTIVE_EDIT(
			routes("/directives/new", "/directives/{id}/edit", "/directives/{id}/amend", "/directives/{id}/withdraw",
					"/directives/{id}/documents/new", "/directives/{id}/documents/{documentId}/replace"),
			"version", "secret"),
	DISTRIBUTION(routes("/directives/{id}/distribution"), "carry-out", "step"),
	ISSUE(routes("/directives/{id}/issue", "/directives/{id}/return"), "carry-out", "version"),
	DIRECTIVE_UNIT(routes("/directives/{id}/units"), "step", "version"),
	RECEIPTS(routes("/directives/{id}/receipts"), "step", "version"),
	DIRECTIVE_REACH(routes("/directives/{id}/reach"), "obliged", "attendances", "made-up"),
	THREAD(routes("/directives/{id}/thread"), "step"), DIRECTIVE_MATRIX(routes("/directives/matrix"), "step"),
	NUMBERS(routes("/directives/numbers"), "term"),
	CONFERENCES(routes("/conferences"), "obliged", "attendances", "made-up"),
	CONFERENCE_EDIT(routes("/conferences/new", "/conferences/{id}/edit"), "obliged", "attendances", "made-up"),
	CONFERENCE_CALLED(routes("/conferences/{id}/venues", "/conferences/{id}/called", "/conferences/{id}/send",
			"/conferences/groups"), "obliged"),
	MEMBERSHIP(routes("/conferences/membership"), "obliged"), CONFERENCE_ANSWER(routes("/conferences/{id}/answer")),
	CONFERENCE_DAY(routes("/conferences/{id}/attendance", "/conferences/{id}/missing", "/conferences/door",
			"/conferences/{id}/venues/{venueId}/attendance", "/conferences/{id}/venues/{venueId}/hand-in",
			"/conferences/{id}/venues/{venueId}/close", "/conferences/{id}/venues/{venueId}/door",
			"/conferences/{id}/venues/{venueId}/sheet"), "obliged", "attendances", "made-up"),
	CONFERENCE_MINUTES(
			routes("/conferences/{id}/agenda", "/conferences/{id}/minutes", "/conferences/{id}/close",
					"/conferences/{id}/reopen", "/conferences/{id}/figures", "/conferences/{id}/contest"),
			"obliged", "made-up"),
	CALENDAR(routes("/calendar"), "due", "lock"), ANNIVERSARIES(routes("/calendar/anniversaries")),
	CALENDAR_FEED(routes("/account/calendar", "/feeds")), WEEK(routes("/week"), "due", "silent"),
	CONFERENCE_SERIES(routes("/conferences/series")), ABSENCE(routes("/account/absence")),
	TASKS(routes("/tasks", "/tasks/given"), "due"), TASK(routes("/tasks/{id}"), "due"), LEAVER(routes("/handover")),
	PROPOSALS(routes("/proposals"), "proposal-clock"),
	PROPOSAL_ENTRY(routes("/proposals/new", "/proposals/answers"), "proposal-clock"),
	PROPOSAL(routes("/proposals/{id}"), "proposal-clock", "proposal-verdict"),
	PROPOSAL_SOURCES(routes("/admin/proposal-sources"), "proposal-clock"),
	PAPERS(routes("/papers"), "reference", "signed"),
	RESULTS(routes("/plans/results"), "on-time", "extended", "late", "after-return", "silent"),
	REMINDER_LETTER(routes("/reminders/letters"), "due", "silent"),
	PAPER_WORDS(routes("/admin/paper-words", "/admin/paper-samples", "/admin/signing-lines", "/admin/paper-layouts")),
	UNITS(routes("/admin/units"), "reporting"),
	PERIODS(routes("/admin/terms", "/admin/periods", "/admin/holidays"), "due", "lock", "term"),
	USERS(routes("/admin/users", "/admin/contact"), "role"), CONFIRMATIONS(routes("/confirmations"), "role"),
	CATALOGUES(routes("/admin/document-types", "/admin/issuing-bodies", "/admin/directive-steps",
			"/admin/conference-kinds"), "step");

	private final List<String> routes;

	private final List<String> words;

	HelpTopic(List<String> routes, String... words) {
		this.routes = routes;
		this.words = List.of(words);
	}

	private static List<String> routes(String... routes) {
		return List.of(routes);
	}

	/** As its messages and its address call it: {@code plan-edit}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Keys of the words that it explains. */
	public List<String> words() {
		return words;
	}

	/** The address of its page. */
	public String href() {
		return "/help/" + key();
	}

	static Optional<HelpTopic> named(String key) {
		return Stream.of(values()).filter(topic -> topic.key().equals(key)).findFirst();
	}

	/** What speaks for the route. */
	static Optional<HelpTopic> of(String route) {
		HelpTopic best = null;
		int longest = 0;
		for (HelpTopic topic : values()) {
			for (String beginning : topic.routes) {
				boolean fits = route.equals(beginning) || beginning.length() > 1 && route.startsWith(beginning + "/");
				if (fits && beginning.length() > longest) {
					best = topic;
					longest = beginning.length();
				}
			}
		}
		return Optional.ofNullable(best);
	}

}
