package vn.tuyengiao.portal.account;

import java.util.Set;
import java.util.UUID;

/**
 * What was {@link Told} of the subject is not so any more: whoever owns notices takes
 * those of these kinds back. Published like it, inside the transaction.
 */
public record TakenBack(UUID subject, Set<String> kinds) {

	public TakenBack {
		kinds = Set.copyOf(kinds);
	}

}
