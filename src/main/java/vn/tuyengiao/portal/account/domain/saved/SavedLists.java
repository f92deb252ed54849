package vn.tuyengiao.portal.account.domain.saved;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/** The filters that whoever is signed in keeps. Those of others are not there for him. */
@Service
@Transactional
@RequiredArgsConstructor
public class SavedLists {

	/** Of one list: more would be no choice any more. */
	public static final int MOST = 30;

	private final SavedListBook book;

	private final TransactionLock lock;

	private final Access access;

	private final VietnamTime time;

	/** Of the list at that path. */
	@Transactional(readOnly = true)
	public List<SavedList> of(String path) {
		return book.of(access.user().id(), path);
	}

	/**
	 * @throws NotFoundException if there is none, or it is somebody else's
	 */
	@Transactional(readOnly = true)
	public SavedList find(UUID id) {
		return book.find(access.user().id(), id).orElseThrow(() -> missing(id));
	}

	/**
	 * Keeps it. The same under the same name is there already, and is not kept twice.
	 * @throws InvalidInputException if another filter has the name, or there are too many
	 */
	public void keep(String path, String query, String name) {
		UUID user = access.user().id();
		lock.take("saved_list " + user);
		Faults faults = new Faults();
		boolean full = book.of(user, path).size() >= MOST;
		faults.addIf(full, "", "account.saved.full", MOST);
		faults.throwIfAny();
		if (!book.add(user, new SavedList(Ids.next(), path, query, name), time.now())) {
			faults.add("name", "account.saved.taken").throwIfAny();
		}
	}

	/**
	 * @throws InvalidInputException if another filter of the list has the name
	 */
	public SavedList rename(UUID id, String name) {
		SavedList list = find(id);
		if (!book.rename(access.user().id(), id, name)) {
			new Faults().add("name", "account.saved.taken").throwIfAny();
		}
		return list;
	}

	/** Gives back what it was. */
	public SavedList remove(UUID id) {
		SavedList list = find(id);
		book.remove(access.user().id(), id);
		return list;
	}

	private static NotFoundException missing(UUID id) {
		return new NotFoundException("saved list " + id);
	}

}
