package vn.tuyengiao.portal.plan.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Picked;

/**
 * Finds the directives that the tasks of a plan name, among those that its unit has to
 * carry out. What names none stays as it was typed.
 */
@Component
@RequiredArgsConstructor
class DirectiveLinks {

	private final Directives directives;

	/**
	 * What was written, with each directive found by its own number. A task whose words
	 * have not changed keeps its directive, also when that is withdrawn by now, or when
	 * another one bears the same number.
	 * @param undone tasks of the last period that lines may go on with
	 */
	Linked link(Plan plan, PlanContent content, List<UndoneTask> undone) {
		Map<UUID, Named> before = new HashMap<>();
		undone.forEach(task -> before.put(task.id(), new Named(task.content().directiveRef(), task.directiveId())));
		plan.tasks()
			.forEach(line -> before.put(line.id(), new Named(line.content().directiveRef(), line.directiveId())));
		Set<String> texts = new LinkedHashSet<>();
		content.lines()
			.stream()
			.filter(line -> !line.content().directiveRef().isBlank() && kept(line, before) == null)
			.forEach(line -> texts.add(line.content().directiveRef()));
		Map<String, Picked> picked = directives.pick(plan.getUnitId(), texts);
		List<PlanContent.Line> lines = new ArrayList<>();
		Map<UUID, Picked> named = new HashMap<>();
		for (PlanContent.Line line : content.lines()) {
			String words = line.content().directiveRef();
			Picked meant = picked.get(words);
			UUID kept = kept(line, before);
			if (kept != null || meant == null) {
				lines.add(line.implementing(words, kept));
				continue;
			}
			named.put(line.id(), meant);
			lines.add(meant.directive() == null ? line.implementing(words, null)
					: line.implementing(meant.directive().reference(), meant.directive().id()));
		}
		return new Linked(new PlanContent(content.goals(), lines), named);
	}

	private static @Nullable UUID kept(PlanContent.Line line, Map<UUID, Named> before) {
		Named known = before.getOrDefault(line.id(), before.get(line.carriedFromId()));
		return known != null && known.words().equals(line.content().directiveRef()) ? known.directiveId() : null;
	}

	/** The words of a line for a directive, and which one they were found to name. */
	private record Named(String words, @Nullable UUID directiveId) {
	}

	/** {@code named}: by line, what became of words that had to be looked up. */
	record Linked(PlanContent content, Map<UUID, Picked> named) {
	}

}
