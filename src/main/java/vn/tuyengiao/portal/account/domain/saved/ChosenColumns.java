package vn.tuyengiao.portal.account.domain.saved;

import java.util.Collection;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * The columns of lists that whoever is signed in has hidden. They are read with the user
 * himself, so that no page asks for them.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class ChosenColumns {

	/** Of all lists of one person; far more than there are. */
	static final int MOST = 500;

	private final ChosenColumnBook book;

	private final TransactionLock lock;

	private final Access access;

	/**
	 * Hides these of the offered columns and shows the others; what was not offered stays
	 * as it is.
	 * @throws RefusedException if there are more than any portal has
	 */
	public void choose(String list, Collection<String> offered, Collection<String> hidden) {
		UUID user = access.user().id();
		lock.take("hidden_column " + user);
		book.show(user, list, offered);
		if (book.count(user) + hidden.size() > MOST) {
			throw new RefusedException("account.columns.full", MOST);
		}
		book.hide(user, list, hidden);
	}

	/** All columns again. */
	public void reset(String list) {
		book.showAll(access.user().id(), list);
	}

}
