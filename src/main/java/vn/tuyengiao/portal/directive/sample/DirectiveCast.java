package vn.tuyengiao.portal.directive.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.tuyengiao.portal.directive.domain.step.StepEvidence;
import vn.tuyengiao.portal.organization.UnitView;

/**
 * Who and what the stories of sample directives are about.
 *
 * @param types by abbreviation
 * @param bodies by name
 * @param users by the name they sign in with
 */
record DirectiveCast(UnitView district, List<UnitView> communes, Map<String, UUID> types, Map<String, UUID> bodies,
		Map<StepEvidence, UUID> steps, Map<String, UUID> users) {

	private static final List<String> TYPES = List.of("CT", "NQ", "KL", "TB", "KH", "HD", "ĐHTT");

	private static final List<StepEvidence> STEPS = List.of(StepEvidence.ACKNOWLEDGEMENT, StepEvidence.PROGRAMME,
			StepEvidence.CONFERENCE, StepEvidence.PLAN);

	boolean complete() {
		return !communes.isEmpty() && users.containsKey("lanhdao") && types.keySet().containsAll(TYPES)
				&& steps.keySet().containsAll(STEPS);
	}

	UUID type(String abbreviation) {
		return Objects.requireNonNull(types.get(abbreviation));
	}

	UUID body(String name) {
		return Objects.requireNonNull(bodies.get(name));
	}

	UUID step(StepEvidence evidence) {
		return Objects.requireNonNull(steps.get(evidence));
	}

	UUID officer() {
		return Objects.requireNonNull(users.get("chuyenvien"));
	}

	UUID leader() {
		return Objects.requireNonNull(users.get("lanhdao"));
	}

	UUID secretary(UnitView commune) {
		return Objects.requireNonNull(users.get(commune.slug() + ".thuky"));
	}

}
