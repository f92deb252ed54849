package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.directive.domain.recipient.DistributionSummary;
import vn.tuyengiao.portal.platform.RefusedException;

/** What a draft still lacks before a leader can issue it. */
@UtilityClass
public class DraftReadiness {

	/**
	 * @throws RefusedException with the first thing that is missing
	 */
	public static void require(HeldVersion draft, DistributionSummary summary, boolean reachesAll, LocalDate today) {
		List<Lack> lacks = check(draft.hasText(), summary, reachesAll, today);
		if (!lacks.isEmpty()) {
			throw new RefusedException(lacks.get(0).key(), lacks.get(0).arguments());
		}
	}

	public static List<Lack> check(boolean hasText, DistributionSummary summary, boolean reachesAll, LocalDate today) {
		List<Lack> lacks = new ArrayList<>();
		if (!hasText) {
			lacks.add(new Lack("directive.lack.text"));
		}
		if (summary.carryOut() + summary.toKnow() == 0) {
			lacks.add(new Lack("directive.lack.recipients"));
		}
		else if (reachesAll && summary.reportingWithout() > 0) {
			lacks.add(new Lack("directive.lack.all", summary.reportingWithout()));
		}
		if (summary.carryOut() > 0 && summary.steps() == 0) {
			lacks.add(new Lack("directive.lack.steps"));
		}
		if (summary.firstDue() != null && summary.firstDue().isBefore(today)) {
			lacks.add(new Lack("directive.lack.past", summary.firstDue()));
		}
		return lacks;
	}

	/** Message key of what is missing and what fills its places. */
	public record Lack(String key, Object... arguments) {
	}

}
