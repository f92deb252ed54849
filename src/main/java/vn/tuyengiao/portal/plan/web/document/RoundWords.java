package vn.tuyengiao.portal.plan.web.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.document.RoundView;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.comparison.WordComparison;
import vn.tuyengiao.portal.platform.comparison.WordComparison.Piece;
import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.rounds.SnapshotDiff;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Puts what a round said, and what it changed, into words and in the order of the form.
 */
@Component
@RequiredArgsConstructor
class RoundWords {

	private final PlanWords words;

	/** The texts above the lines, those left empty as well. */
	List<Said> texts(Subject subject, Snapshot content) {
		List<String> keys = subject == Subject.PLAN ? List.of("goals") : List.of("assessment", "proposals");
		return keys.stream().map(key -> new Said(label(key), content.texts().getOrDefault(key, ""), null)).toList();
	}

	/**
	 * What one line says; nothing is said of what was left empty. {@code planned}: the
	 * line as it is in the plan now, if it is not gone.
	 */
	List<Said> line(Subject subject, Map<String, String> values, PlanView.@Nullable Line planned,
			Map<UUID, String> names) {
		List<Said> said = new ArrayList<>();
		shown(subject, values, names).forEach((key, text) -> {
			if (!text.isEmpty()) {
				said.add(new Said(label(key), text, href(key, text, planned)));
			}
		});
		return said;
	}

	/** What changed in the texts above the lines. */
	List<Changed> textChanges(RoundView view, WordComparison comparison) {
		if (view.changes() == null) {
			return List.of();
		}
		return view.changes()
			.texts()
			.stream()
			.map(change -> new Changed(label(change.key()),
					pieces(view, null, change.key(), change.before(), change.after(), comparison), null))
			.toList();
	}

	/** What changed in a line, in the words of the page. */
	List<Changed> lineChanges(RoundView view, SnapshotDiff.LineDiff line, PlanView.@Nullable Line planned,
			WordComparison comparison) {
		Subject subject = view.round().subject();
		Map<String, String> before = new LinkedHashMap<>(line.values());
		line.changes().forEach(change -> before.put(change.key(), change.before()));
		Map<String, String> was = shown(subject, before, view.names());
		List<Changed> changed = new ArrayList<>();
		shown(subject, line.values(), view.names()).forEach((key, now) -> {
			String then = was.getOrDefault(key, "");
			if (!now.equals(then)) {
				changed.add(new Changed(label(key), pieces(view, line.id(), key, then, now, comparison),
						href(key, now, planned)));
			}
		});
		return changed;
	}

	/** As it is kept with the round; else compared now. */
	private static List<Piece> pieces(RoundView view, @Nullable UUID line, String key, String before, String after,
			WordComparison comparison) {
		List<Piece> kept = view.words() == null ? null : view.words().of(line, key);
		return kept != null ? kept : comparison.of(before, after);
	}

	/** The directive, if the line still names it in these words. */
	private static @Nullable String href(String key, String text, PlanView.@Nullable Line planned) {
		return TaskField.DIRECTIVE.key().equals(key) && planned != null && planned.content().directiveRef().equals(text)
				? PlanDocumentPage.Line.directiveHref(planned) : null;
	}

	private Map<String, String> shown(Subject subject, Map<String, String> values, Map<UUID, String> names) {
		Map<String, String> shown = new LinkedHashMap<>();
		if (subject == Subject.REPORT) {
			shown.put("outcome", constant("plan.outcome.", value(values, "outcome")));
			shown.put("reached", number(value(values, "reached")));
			shown.put("reason", value(values, "reason"));
			shown.put("carryOver", constant("plan.carryOver.", value(values, "carryOver")));
			return shown;
		}
		PlanTask task = PlanTask.parse(values);
		for (TaskField field : TaskField.values()) {
			shown.computeIfAbsent(field.said(), said -> said(field, task, names));
		}
		return shown;
	}

	private String said(TaskField field, PlanTask task, Map<UUID, String> names) {
		return switch (field) {
			case STARTS_ON, ENDS_ON -> Days.span(task.startsOn(), task.endsOn());
			case LEAD_PERSON, LEAD_TEXT -> task.leadPersonId() == null ? task.leadText()
					: names.getOrDefault(task.leadPersonId(), words.say("plan.said.someone"));
			default -> words.value(field.of(task));
		};
	}

	private String constant(String prefix, String name) {
		return name.isEmpty() ? "" : words.say(prefix + name);
	}

	private static String number(String plain) {
		return plain.isEmpty() ? "" : Words.number(new BigDecimal(plain));
	}

	private static String value(Map<String, String> values, String key) {
		return values.getOrDefault(key, "");
	}

	private static String label(String key) {
		return "plan.said." + key;
	}

	/** A text under its label (message key); {@code href}: what it names, if it does. */
	public record Said(String label, String text, @Nullable String href) {
	}

	/**
	 * What became of a text under its label (message key); {@code href}: what it names
	 * now, if it does.
	 */
	public record Changed(String label, List<Piece> pieces, @Nullable String href) {
	}

}
