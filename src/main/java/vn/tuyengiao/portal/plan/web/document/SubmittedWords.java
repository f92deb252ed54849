package vn.tuyengiao.portal.plan.web.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.round.Snapshot;
import vn.tuyengiao.portal.plan.domain.round.SnapshotDiff;
import vn.tuyengiao.portal.plan.web.Wording;
import vn.tuyengiao.portal.plan.web.document.WordDiff.Piece;

/**
 * Puts what a round said, and what it changed, into words and in the order of the form.
 */
@Component
@RequiredArgsConstructor
class SubmittedWords {

	private static final Map<Subject, List<String>> TEXTS = Map.of(Subject.PLAN, List.of("goals"), Subject.REPORT,
			List.of("assessment", "proposals"));

	private final Wording words;

	/** The texts above the lines, those left empty as well. */
	List<Said> texts(Subject subject, Snapshot content) {
		return TEXTS.get(subject)
			.stream()
			.map(key -> new Said(label(key), content.texts().getOrDefault(key, ""), null))
			.toList();
	}

	/**
	 * What one line says; nothing is said of what was left empty. {@code planned}: the
	 * line as it is in the plan now, null if it is gone.
	 */
	List<Said> line(Subject subject, Map<String, String> values, PlanView.Line planned, Map<UUID, String> names) {
		List<Said> said = new ArrayList<>();
		shown(subject, values, names).forEach((key, text) -> {
			if (!text.isEmpty()) {
				said.add(new Said(label(key), text, href(key, text, planned)));
			}
		});
		return said;
	}

	List<Changed> textChanges(List<SnapshotDiff.Change> changes) {
		return changes.stream()
			.map(change -> new Changed(label(change.key()), WordDiff.between(change.before(), change.after()), null))
			.toList();
	}

	/** What changed in a line, in the words of the page. */
	List<Changed> lineChanges(Subject subject, SnapshotDiff.LineDiff line, PlanView.Line planned,
			Map<UUID, String> names) {
		Map<String, String> before = new LinkedHashMap<>(line.values());
		line.changes().forEach(change -> before.put(change.key(), change.before()));
		Map<String, String> was = shown(subject, before, names);
		List<Changed> changed = new ArrayList<>();
		shown(subject, line.values(), names).forEach((key, now) -> {
			if (!now.equals(was.get(key))) {
				changed.add(new Changed(label(key), WordDiff.between(was.get(key), now), href(key, now, planned)));
			}
		});
		return changed;
	}

	/** The directive, if the line still names it in these words. */
	private static String href(String key, String text, PlanView.Line planned) {
		return "directiveRef".equals(key) && planned != null && planned.directiveRef().equals(text)
				? DocumentPage.Line.directiveHref(planned) : null;
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
		shown.put("task", value(values, "task"));
		shown.put("field", constant("plan.field.", value(values, "field")));
		shown.put("time", Wording.days(day(value(values, "startsOn")), day(value(values, "endsOn"))));
		shown.put("lead", lead(values, names));
		shown.put("coordinating", value(values, "coordinating"));
		shown.put("expectedResult", value(values, "expectedResult"));
		shown.put("indicator", value(values, "indicator"));
		shown.put("target", number(value(values, "target")));
		shown.put("directiveRef", value(values, "directiveRef"));
		return shown;
	}

	private String lead(Map<String, String> values, Map<UUID, String> names) {
		String id = value(values, "leadPersonId");
		if (id.isEmpty()) {
			return value(values, "leadText");
		}
		String name = names.get(UUID.fromString(id));
		return name != null ? name : words.message("plan.said.someone");
	}

	private String constant(String prefix, String name) {
		return name.isEmpty() ? "" : words.message(prefix + name);
	}

	private static String number(String plain) {
		return plain.isEmpty() ? "" : Wording.number(new BigDecimal(plain));
	}

	private static LocalDate day(String iso) {
		return iso.isEmpty() ? null : LocalDate.parse(iso);
	}

	private static String value(Map<String, String> values, String key) {
		return values.getOrDefault(key, "");
	}

	private static String label(String key) {
		return "plan.said." + key;
	}

	/** A text under its label (message key); {@code href}: what it names, or null. */
	public record Said(String label, String text, String href) {
	}

	/**
	 * What became of a text under its label (message key); {@code href}: what it names
	 * now, or null.
	 */
	public record Changed(String label, List<Piece> pieces, String href) {
	}

}
