package vn.tuyengiao.portal.paper.domain.issue;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.platform.Ids;

/**
 * Tells leaders of what waits for them, writers of what came back, and the boards of the
 * units that a document is addressed to that it came. Called inside the transaction of
 * the step.
 */
@Component
@RequiredArgsConstructor
class PaperNews {

	private static final int LONGEST_TITLE = 200;

	private final ApplicationEventPublisher events;

	void presented(Paper paper, String presenter) {
		Audience leaders = Audience.at(List.of(paper.getUnitId()), List.of(Role.LEADER)).except(paper.authors());
		events.publishEvent(new Told(Ids.next(),
				List.of(new Telling("PAPER_PRESENTED", leaders, ToldWords.of(paper.getSubject(), "").noting(presenter),
						new Waiting(PaperOwed.ISSUE, paper.getRecordId()),
						paper.getKind().href(paper.getRecordId())))));
	}

	/**
	 * Those who wrote in it or presented it, as far as they still belong to the office.
	 */
	void returned(Paper paper) {
		Audience writers = Audience.at(List.of(paper.getUnitId()), List.of(Role.OFFICER, Role.LEADER))
			.only(paper.authors());
		events.publishEvent(new Told(Ids.next(), List.of(new Telling("PAPER_RETURNED", writers,
				ToldWords.of(paper.getSubject(), "").noting(paper.getReturnReason()),
				new Waiting(PaperOwed.DRAFT, paper.getRecordId()), paper.getKind().href(paper.getRecordId())))));
	}

	void issued(Paper paper) {
		if (!paper.addressees().isEmpty()) {
			events.publishEvent(new Told(paper.getId(),
					List.of(new Telling("LETTER_ISSUED", Audience.boardsOf(paper.addressees()),
							paper.getReference().isEmpty() ? ToldWords.of(title(paper), "")
									: ToldWords.of(paper.getReference(), paper.getSubject()),
							null, paper.getKind().issuedHref(paper.getRecordId(), paper.getId())))));
		}
	}

	/** Of what bears no number. */
	private static String title(Paper paper) {
		String title = paper.content().title();
		return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
	}

}
