package vn.tuyengiao.portal.plan.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.Boards;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * What a draft must not say, and what a submission must say. Faults carry the form's
 * field paths.
 */
@Component
@RequiredArgsConstructor
public class PlanRules {

	private static final BigDecimal LARGEST = new BigDecimal("9999999999999.99");

	private final Organization organization;

	private final Boards boards;

	private final VietnamTime time;

	/**
	 * A draft may lack anything, but what it says must make sense: dates inside the
	 * period and in order, leads from the unit's board.
	 * @throws InvalidInputException otherwise
	 */
	public void requireStorable(Plan plan, PlanContent content) {
		List<Fault> faults = new ArrayList<>();
		PeriodView period = organization.period(plan.getPeriodId());
		Map<UUID, PlanLine> stored = new HashMap<>();
		plan.getLines().forEach(line -> stored.put(line.getId(), line));
		Set<UUID> members = null;
		for (int i = 0; i < content.lines().size(); i++) {
			PlanContent.Line line = content.lines().get(i);
			String path = "lines[" + i + "].";
			within(period, line.startsOn(), path + "startsOn", faults);
			within(period, line.endsOn(), path + "endsOn", faults);
			if (line.startsOn() != null && line.endsOn() != null && line.endsOn().isBefore(line.startsOn())) {
				faults.add(new Fault(path + "endsOn", "plan.line.endBeforeStart"));
			}
			if (line.target() != null && (line.target().signum() < 0 || line.target().compareTo(LARGEST) > 0)) {
				faults.add(new Fault(path + "target", "plan.line.targetRange"));
			}
			PlanLine before = stored.get(line.id());
			boolean newLead = line.leadPersonId() != null
					&& (before == null || !line.leadPersonId().equals(before.getLeadPersonId()));
			if (newLead) {
				members = members != null ? members : members(plan.getUnitId());
				if (!members.contains(line.leadPersonId())) {
					faults.add(new Fault(path + "leadPersonId", "plan.line.leadUnknown"));
				}
			}
		}
		refuse(faults);
	}

	/**
	 * Blank lines do not count; they are dropped when the plan is sent.
	 * @throws InvalidInputException unless every line says all that it must
	 */
	public void requireWhole(Plan plan) {
		List<Fault> faults = new ArrayList<>();
		if (plan.getLines().stream().allMatch(PlanLine::isBlank)) {
			faults.add(new Fault("", "plan.submit.noLines"));
		}
		for (int i = 0; i < plan.getLines().size(); i++) {
			PlanLine line = plan.getLines().get(i);
			if (!line.isBlank()) {
				String path = "lines[" + i + "].";
				line.content()
					.missing()
					.forEach(fault -> faults.add(new Fault(path + fault.field(), fault.code(), fault.arguments())));
			}
		}
		refuse(faults);
	}

	private Set<UUID> members(UUID unitId) {
		Set<UUID> ids = new HashSet<>();
		for (BoardMember member : boards.membersOn(unitId, time.today())) {
			ids.add(member.personId());
		}
		return ids;
	}

	private static void within(PeriodView period, LocalDate day, String field, List<Fault> faults) {
		if (day != null && (day.isBefore(period.startsOn()) || day.isAfter(period.endsOn()))) {
			faults.add(new Fault(field, "plan.line.outsidePeriod", period.startsOn(), period.endsOn()));
		}
	}

	public static void demand(boolean said, String field, String code, List<Fault> faults, Object... arguments) {
		if (!said) {
			faults.add(new Fault(field, code, arguments));
		}
	}

	public static void refuse(List<Fault> faults) {
		if (!faults.isEmpty()) {
			throw new InvalidInputException(faults);
		}
	}

}
