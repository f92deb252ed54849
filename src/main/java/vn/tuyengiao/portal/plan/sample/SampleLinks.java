package vn.tuyengiao.portal.plan.sample;

import java.time.LocalDate;
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
import vn.tuyengiao.portal.plan.domain.plan.PastPlan;
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
			.flatMap(plan -> plan.facts().tasks().stream())
			.map(line -> line.content().directiveRef())
			.filter(text -> !text.isEmpty())
			.collect(Collectors.toSet());
		Map<String, DirectiveRef> named = new HashMap<>();
		directives.pick(unitId, texts).forEach((text, picked) -> had(picked).ifPresent(it -> named.put(text, it)));
		for (PastPlan plan : story.getPlans()) {
			LocalDate begun = LocalDate.ofInstant(plan.createdAt(), VietnamTime.ZONE);
			Map<UUID, UUID> linked = new HashMap<>();
			plan.facts().tasks().forEach(line -> {
				DirectiveRef directive = named.get(line.content().directiveRef());
				if (directive != null
						&& begun.isAfter(time.today().minusDays(HAD_FOR.getOrDefault(directive.reference(), 0)))) {
					linked.put(line.id(), directive.id());
				}
			});
			plan.link(linked);
			if (!plan.directives().isEmpty()) {
				story.sentOn(plan)
					.ifPresent(day -> directives.planned(unitId, plan.facts().getId(), plan.directives(), day));
			}
		}
	}

	private static Optional<DirectiveRef> had(Picked picked) {
		return Optional.ofNullable(picked.directive()).filter(it -> HAD_FOR.containsKey(it.reference()));
	}

}
