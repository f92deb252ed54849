package vn.tuyengiao.portal.notification.domain;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.notification.domain.NoticeQueries.NoticeTotals;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The notices of whoever is signed in. Those of units whose records he no longer reads
 * are there for him no more than theirs.
 */
@Service
@RequiredArgsConstructor
public class NoticeService {

	private final NoticeQueries queries;

	private final NoticeBook book;

	private final Access access;

	private final VietnamTime time;

	/**
	 * How many the reader has not read and still has to know, {@code most} for that many
	 * or more; empty for who reads no records. One statement, for every page, without a
	 * transaction's round trips.
	 */
	public OptionalInt unread(int most) {
		if (access.scopeOf(Permission.READ).isEmpty()) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(queries.unread(access.user().id(), access.readable(), most));
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	public NoticeList list(NoticeState state, Pageable page) {
		UUID user = access.user().id();
		AccessScope scope = access.readable();
		NoticeTotals totals = queries.totals(user, scope);
		return new NoticeList(queries.list(user, scope, state, page), totals.every(), totals.unread(), totals.latest(),
				scope.roots().size() > 1);
	}

	/**
	 * Where the notice leads; if it is opened by its reader, it is read from now on.
	 * @throws NotFoundException if it is somebody else's or of a unit out of reach
	 */
	@Transactional
	public String open(UUID id, boolean byReader) {
		String href = queries.href(id, access.user().id(), access.scopeOf(Permission.READ))
			.orElseThrow(() -> new NotFoundException("notice " + id));
		if (byReader) {
			book.read(id, time.now());
		}
		return href;
	}

	/**
	 * All are read, but for those made after {@code latest}: their reader has not seen
	 * them.
	 */
	@Transactional
	public void readAll(Instant latest) {
		book.readAll(access.user().id(), access.readable(), latest, time.now());
	}

}
