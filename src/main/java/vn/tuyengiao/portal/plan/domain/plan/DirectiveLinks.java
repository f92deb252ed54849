package vn.tuyengiao.portal.plan.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Picked;

/**
 * Finds the directives that the tasks of a plan name, among those that its unit has to
 * carry out. What names none stays as it was typed.
 */
@Component
@RequiredArgsConstructor
public class DirectiveLinks {

	private final Directives directives;

	/**
	 * What was written, with each directive found by its own number. A task whose words
	 * have not changed keeps its directive, also when that is withdrawn by now, or when
	 * another one bears the same number.
	 * @param undone tasks of the last period that lines may go on with
	 */
	public Linked link(Plan plan, PlanContent content, List<PlanLine> undone) {
		Map<UUID, PlanLine> before = new HashMap<>();
		undone.forEach(line -> before.put(line.getId(), line));
		plan.getLines().forEach(line -> before.put(line.getId(), line));
		Set<String> texts = new LinkedHashSet<>();
		content.lines()
			.stream()
			.filter(line -> !line.directiveRef().isBlank() && kept(line, before) == null)
			.forEach(line -> texts.add(line.directiveRef()));
		Map<String, Picked> picked = directives.pick(plan.getUnitId(), texts);
		List<PlanContent.Line> lines = new ArrayList<>();
		Map<UUID, Picked> named = new HashMap<>();
		for (PlanContent.Line line : content.lines()) {
			Picked meant = picked.get(line.directiveRef());
			UUID kept = kept(line, before);
			if (kept != null || meant == null) {
				lines.add(line.implementing(line.directiveRef(), kept));
				continue;
			}
			named.put(line.id(), meant);
			lines.add(meant.directive() == null ? line.implementing(line.directiveRef(), null)
					: line.implementing(meant.directive().reference(), meant.directive().id()));
		}
		return new Linked(new PlanContent(content.goals(), lines), named);
	}

	private static UUID kept(PlanContent.Line line, Map<UUID, PlanLine> before) {
		PlanLine known = before.getOrDefault(line.id(), before.get(line.carriedFromId()));
		return known != null && known.getDirectiveRef().equals(line.directiveRef()) ? known.getDirectiveId() : null;
	}

	/** {@code named}: by line, what became of words that had to be looked up. */
	public record Linked(PlanContent content, Map<UUID, Picked> named) {
	}

}
