package vn.tuyengiao.portal.plan.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.directive.Directives.Picked;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.plan.Plan;
import vn.tuyengiao.portal.plan.domain.plan.PlanLine;
import vn.tuyengiao.portal.plan.domain.round.ReviewRound;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Ties the tasks of the sample plans to the directives that their words name, as saving
 * the form would have done: those that the commune had when it began the plan.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SampleLinks {

	/** For how many days the sample communes have had each directive. */
	private static final Map<String, Integer> HAD_FOR = Map.of("05-CT/TW", 70, "04-NQ/TW", 45, "01-KL/TW", 24);

	private final Directives directives;

	private final VietnamTime time;

	void tie(SampleStory story) {
		UUID unitId = story.getCast().unitId();
		Set<String> texts = story.getPlans()
			.stream()
			.flatMap(plan -> plan.getLines().stream())
			.map(PlanLine::getDirectiveRef)
			.filter(text -> !text.isEmpty())
			.collect(Collectors.toSet());
		Map<String, DirectiveRef> named = new HashMap<>();
		directives.pick(unitId, texts).forEach((text, picked) -> had(picked).ifPresent(it -> named.put(text, it)));
		for (Plan plan : story.getPlans()) {
			LocalDate begun = LocalDate.ofInstant(plan.getCreatedAt(), VietnamTime.ZONE);
			for (PlanLine line : plan.getLines()) {
				DirectiveRef directive = named.get(line.getDirectiveRef());
				if (directive != null && begun.isAfter(time.today().minusDays(HAD_FOR.get(directive.reference())))) {
					line.link(directive.id());
				}
			}
			if (!plan.directives().isEmpty()) {
				sentOn(story, plan).ifPresent(day -> directives.planned(unitId, plan.getId(), plan.directives(), day));
			}
		}
	}

	private static Optional<DirectiveRef> had(Picked picked) {
		return Optional.ofNullable(picked.directive()).filter(it -> HAD_FOR.containsKey(it.reference()));
	}

	private static Optional<LocalDate> sentOn(SampleStory story, Plan plan) {
		return story.getRounds()
			.stream()
			.filter(round -> round.getSubject() == Subject.PLAN && round.getPlanId().equals(plan.getId()))
			.map(ReviewRound::getSubmittedAt)
			.min(Comparator.naturalOrder())
			.map(at -> LocalDate.ofInstant(at, VietnamTime.ZONE));
	}

}
