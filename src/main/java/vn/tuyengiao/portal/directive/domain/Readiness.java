package vn.tuyengiao.portal.directive.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.register.DocumentTypeView;

/** What a draft still lacks before a leader can issue it. */
@UtilityClass
class Readiness {

	/**
	 * @throws RefusedException with the first thing that is missing
	 */
	static void require(List<DirectiveDocument> documents, Distribution.Summary summary, DocumentTypeView type,
			LocalDate today) {
		List<Lack> lacks = check(documents.stream().anyMatch(document -> !document.isGuidance()), summary,
				type.reachesAll(), today);
		if (!lacks.isEmpty()) {
			throw new RefusedException(lacks.get(0).key(), lacks.get(0).arguments());
		}
	}

	static List<Lack> check(boolean hasText, Distribution.Summary summary, boolean reachesAll, LocalDate today) {
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
