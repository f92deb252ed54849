package vn.tuyengiao.portal.conference.domain.carried;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.conference.domain.series.SeriesSheet;
import vn.tuyengiao.portal.platform.Ids;

/**
 * Tells the host of what is proposed, and the proposer of what was decided. Called inside
 * the transaction of the step.
 */
@Component
@RequiredArgsConstructor
class SeriesNews {

	private static final String KIND = "SERIES_ITEM_PROPOSED";

	private static final List<Role> HOSTS = List.of(Role.LEADER, Role.OFFICER, Role.BOARD_HEAD, Role.BOARD_SECRETARY);

	private static final int LONGEST_TITLE = 200;

	private final Access access;

	private final ApplicationEventPublisher events;

	void proposed(SeriesSheet series, UUID itemId, String unitName, String title) {
		tell(itemId, Audience.at(List.of(series.unitId()), HOSTS).except(Set.of(access.user().id())),
				ToldWords.of(cut(title), series.series().title()).noting(unitName).asking(ItemState.PROPOSED.name()),
				series.href());
	}

	/** Whoever proposed it, as long as he still reads for the unit. */
	void decided(SeriesSheet series, UUID itemId, UUID unitId, UUID proposer, ItemState decision, String title,
			String answer) {
		if (!proposer.equals(access.user().id())) {
			// a subject of its own: it may be postponed first and accepted later
			tell(Ids.next(), Audience.readers(unitId, Set.of(proposer)),
					ToldWords.of(cut(title), series.series().title()).noting(answer).asking(decision.name()),
					series.href());
		}
	}

	private static String cut(String title) {
		return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
	}

	private void tell(UUID subject, Audience to, ToldWords words, String href) {
		events.publishEvent(new Told(subject, List.of(new Telling(KIND, to, words, null, href))));
	}

}
