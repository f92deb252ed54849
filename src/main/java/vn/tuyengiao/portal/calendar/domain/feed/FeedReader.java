package vn.tuyengiao.portal.calendar.domain.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.PortalUsers;
import vn.tuyengiao.portal.calendar.domain.day.CalendarReader;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.calendar.CalendarEntry;

/**
 * What is read at a secret address: what its owner may see today, whatever he might see
 * when he made it.
 */
@Service
@SingleReads
@RequiredArgsConstructor
public class FeedReader {

	private static final int DAYS_BACK = 60;

	private static final int DAYS_AHEAD = 366;

	/** So many of a source on a day. */
	private static final int MOST = 10;

	private final FeedBook book;

	private final PortalUsers users;

	private final CalendarReader calendar;

	private final VietnamTime time;

	/** Whose it is; empty for a secret that nobody has or that was revoked. */
	public Optional<CalendarFeed> find(String secret) {
		return book.bySecret(FeedSecret.hash(secret));
	}

	/** Its entries; empty where the account of its owner is closed. */
	public Optional<List<CalendarEntry>> read(CalendarFeed feed) {
		LocalDate today = time.today();
		Optional<PortalUser> owner = users.today(feed.userId());
		return owner.map(user -> calendar.read(user, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), null,
				feed.mine(), MOST));
	}

	/** Somebody read it today; noted once a day. */
	@Transactional
	public void asked(CalendarFeed feed) {
		if (!time.today().equals(feed.askedOn())) {
			book.asked(feed.id(), time.today());
		}
	}

}
