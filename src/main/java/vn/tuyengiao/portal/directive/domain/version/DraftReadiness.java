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
	 * @param unchecked as of {@link #check}
	 * @throws RefusedException with the first thing that is missing
	 */
	public static void require(HeldVersion draft, List<String> unchecked, DistributionSummary summary,
			boolean reachesAll, LocalDate today) {
		List<Lack> lacks = check(draft.hasText(), unchecked, summary, reachesAll, today);
		if (!lacks.isEmpty()) {
			throw new RefusedException(lacks.get(0).key(), lacks.get(0).arguments());
		}
	}

	/**
	 * @param unchecked names of files that the portal could not read whole, and whose
	 * first page nobody has looked at
	 */
	public static List<Lack> check(boolean hasText, List<String> unchecked, DistributionSummary summary,
			boolean reachesAll, LocalDate today) {
		List<Lack> lacks = new ArrayList<>();
		if (!hasText) {
			lacks.add(new Lack("directive.lack.text"));
		}
		unchecked.forEach(name -> lacks.add(new Lack("directive.lack.unchecked", name)));
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
