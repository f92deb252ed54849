package vn.tuyengiao.portal.directive.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.directive.domain.RecipientKind;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService.DistributionChoice;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService.Target;
import vn.tuyengiao.portal.directive.domain.distribution.DistributionService.Distribute;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * Who gets a draft and what is asked: a kind for each unit that gets it, a due date for
 * each step that is asked.
 */
@Getter
@Setter
public class DistributionForm {

	private long version;

	@Label("directive.recipients")
	private Map<UUID, RecipientKind> recipients = new LinkedHashMap<>();

	@Label("directive.steps.due")
	private Map<UUID, LocalDate> steps = new LinkedHashMap<>();

	/** The first time, each step is proposed with its usual due date. */
	static DistributionForm of(DistributionChoice choice, LocalDate today) {
		DistributionForm form = new DistributionForm();
		form.version = choice.draft().version();
		choice.targets().forEach(target -> form.recipients.put(target.id(), target.kind()));
		boolean begun = choice.targets().stream().anyMatch(target -> target.kind() != null) && !choice.due().isEmpty();
		choice.steps()
			.forEach(step -> form.steps.put(step.id(),
					begun ? choice.due().get(step.id()) : today.plusDays(step.days())));
		return form;
	}

	Distribute command(UUID directiveId) {
		return new Distribute(directiveId, version, given(recipients), given(steps));
	}

	/** Whether this is what is stored, so that there is nothing to write. */
	boolean says(DistributionChoice stored) {
		Map<UUID, RecipientKind> kinds = stored.targets()
			.stream()
			.filter(target -> target.kind() != null)
			.collect(Collectors.toMap(Target::id, target -> Objects.requireNonNull(target.kind())));
		Map<UUID, RecipientKind> typed = given(recipients);
		// what reaches all goes to the others too
		boolean same = stored.draft().reachesAll() ? kinds.entrySet().containsAll(typed.entrySet())
				: kinds.equals(typed);
		return same && given(steps).equals(stored.due());
	}

	private static <V> Map<UUID, V> given(Map<UUID, V> typed) {
		return typed.entrySet()
			.stream()
			.filter(entry -> Objects.nonNull(entry.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
