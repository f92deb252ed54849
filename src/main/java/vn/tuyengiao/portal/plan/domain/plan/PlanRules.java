package vn.tuyengiao.portal.plan.domain.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.Boards;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * What a draft must not say, and what a submission must say. Faults carry the form's
 * field paths.
 */
@Component
@RequiredArgsConstructor
class PlanRules {

	private final Organization organization;

	private final Boards boards;

	private final VietnamTime time;

	/**
	 * A draft may lack anything, but what it says must make sense: dates inside the
	 * period and in order, leads from the unit's board.
	 * @throws InvalidInputException otherwise
	 */
	void requireStorable(Plan plan, PlanContent content) {
		Faults faults = new Faults();
		PeriodView period = organization.period(plan.getPeriodId());
		Map<UUID, UUID> leads = new HashMap<>();
		plan.getLines().forEach(line -> leads.put(line.getId(), line.getContent().leadPersonId()));
		Set<UUID> members = null;
		for (int i = 0; i < content.lines().size(); i++) {
			PlanTask task = content.lines().get(i).content();
			UUID lead = task.leadPersonId();
			String path = "lines[" + i + "].";
			faults.addAll(path, task.senseless(period.startsOn(), period.endsOn()));
			if (lead != null && !lead.equals(leads.get(content.lines().get(i).id()))) {
				members = members != null ? members : members(plan.getUnitId());
				faults.addIf(!members.contains(lead), path + "leadPersonId", "plan.line.leadUnknown");
			}
		}
		faults.throwIfAny();
	}

	/**
	 * A plan says what it is for: its first part on paper too (mục đích, yêu cầu). Blank
	 * lines do not count; they are dropped when the plan is sent.
	 * @param asTyped whether a line's words for a directive may stay words
	 * @throws InvalidInputException unless every line says all that it must
	 */
	void requireWhole(Plan plan, Predicate<PlanContent.Line> asTyped) {
		List<PlanContent.Line> lines = plan.tasks();
		Faults faults = new Faults()
			.addIf(lines.stream().allMatch(PlanContent.Line::isBlank), "", "plan.submit.noLines")
			.addIf(plan.getGoals().isBlank(), "goals", "plan.submit.goalsMissing");
		for (int i = 0; i < lines.size(); i++) {
			PlanContent.Line line = lines.get(i);
			if (!line.isBlank()) {
				faults.addAll("lines[" + i + "].", line.content().missing())
					.addIf(!line.content().directiveRef().isBlank() && line.directiveId() == null
							&& !asTyped.test(line), "lines[" + i + "].directiveRef", "plan.directive.ask");
			}
		}
		faults.throwIfAny();
	}

	private Set<UUID> members(UUID unitId) {
		Set<UUID> ids = new HashSet<>();
		for (BoardMember member : boards.membersOn(unitId, time.today())) {
			ids.add(member.personId());
		}
		return ids;
	}

}
