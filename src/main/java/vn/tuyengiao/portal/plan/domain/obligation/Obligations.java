package vn.tuyengiao.portal.plan.domain.obligation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.rounds.SubmissionDue;

/** The rows of what is owed, for those whose steps they follow. */
@Component
@RequiredArgsConstructor
public class Obligations {

	private final ObligationRepository obligations;

	private final DeadlineExtensionRepository extensions;

	/**
	 * Takes the row for this transaction: steps on one plan or report come one after the
	 * other.
	 * @throws NotFoundException if the unit owes nothing of the kind
	 */
	public SubmissionDue take(UUID unitId, UUID periodId, Subject subject) {
		return obligations.findForStep(unitId, periodId, subject)
			.orElseThrow(() -> new NotFoundException("obligation"));
	}

	/** What the units owe, to tell what came of it on earlier days. */
	public List<PastDue> past(Collection<UUID> unitIds) {
		return obligations.findByUnitIdIn(unitIds).stream().map(PastDue::new).toList();
	}

	/** Keeps the time given meanwhile; the rows keep themselves. */
	public void save(Collection<PastDue> told) {
		extensions.saveAll(told.stream().flatMap(due -> due.extensions().stream()).toList());
	}

}
