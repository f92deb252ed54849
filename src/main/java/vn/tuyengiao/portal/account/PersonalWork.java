package vn.tuyengiao.portal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has to do himself, and nobody else in his place: what is left when he
 * leaves. Declared here and implemented by the modules that give work to persons; does
 * not check access.
 */
public interface PersonalWork {

	/** What is open, in the order of its days. One statement. */
	List<PersonalItem> of(UUID userId);

	/**
	 * Another person of the unit goes on with all of it, and both are told.
	 * @param by who hands it over
	 */
	void handOver(UUID unitId, UUID from, UUID to, String reason, UUID by);

	/**
	 * One piece of it.
	 *
	 * @param unitId where it is done
	 * @param kind message key of what it is
	 * @param href where it is read, inside the portal
	 */
	record PersonalItem(UUID unitId, String unitName, String kind, String title, LocalDate dueOn, String href) {
	}

}
