package vn.tuyengiao.portal.calendar.domain.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * The secret addresses of whoever is signed in. Those of others are not there for him; a
 * secret is told once, to who makes it.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class CalendarFeeds {

	/** Of one person. */
	public static final int MOST = 10;

	private final FeedBook book;

	private final TransactionLock lock;

	private final Access access;

	private final VietnamTime time;

	@Transactional(readOnly = true)
	public List<CalendarFeed> list() {
		return book.of(access.user().id());
	}

	/**
	 * Makes an address. The same form sent twice makes one, and its secret anew.
	 * @throws InvalidInputException if there are too many
	 */
	public ToldOnce make(UUID id, String name, boolean mine) {
		UUID user = access.user().id();
		lock.take("calendar_feed " + user);
		Optional<CalendarFeed> known = book.find(user, id);
		if (known.isPresent()) {
			return renewed(known.get());
		}
		new Faults().addIf(book.of(user).size() >= MOST, "", "feed.full", MOST).throwIfAny();
		String secret = FeedSecret.make();
		CalendarFeed feed = new CalendarFeed(id, user, name, mine, time.now(), null);
		book.add(feed, FeedSecret.hash(secret));
		return new ToldOnce(feed, secret);
	}

	/**
	 * Another secret; the address of before is of no use any more.
	 * @throws NotFoundException if it is somebody else's, or gone
	 */
	public ToldOnce renew(UUID id) {
		return renewed(find(id));
	}

	/** Gives back what it was called. */
	public String revoke(UUID id) {
		CalendarFeed feed = find(id);
		book.remove(id);
		return feed.name();
	}

	private ToldOnce renewed(CalendarFeed feed) {
		String secret = FeedSecret.make();
		book.renew(feed.id(), FeedSecret.hash(secret), time.now());
		return new ToldOnce(feed, secret);
	}

	private CalendarFeed find(UUID id) {
		return book.find(access.user().id(), id).orElseThrow(() -> new NotFoundException("calendar feed " + id));
	}

	/** An address with its secret, which nobody can read again. */
	public record ToldOnce(CalendarFeed feed, String secret) {

		@Override
		public String toString() {
			return feed.toString();
		}

	}

}
