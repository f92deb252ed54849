package vn.tuyengiao.portal.account.domain.pending;

import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.pending.ConfirmerQueries.Others;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * When one person may do alone what needs two. At the first set-up there is one
 * administrator and nobody else: as long as no other administrator or leader has ever
 * reached the unit. Closing the accounts of all others does not bring that time back; for
 * an office whose others are all gone, whoever runs the server sets
 * {@code portal.roles.alone} until there is somebody again.
 */
@Component
public class Confirmers {

	private final ConfirmerQueries queries;

	private final VietnamTime time;

	private final boolean allowedAlone;

	Confirmers(ConfirmerQueries queries, VietnamTime time, @Value("${portal.roles.alone:false}") boolean allowedAlone) {
		this.queries = queries;
		this.time = time;
		this.allowedAlone = allowedAlone;
	}

	/** Who gives has nobody who could confirm. */
	public boolean isAlone(UUID giver, UUID receiver, UUID unitId) {
		Others others = queries.others(giver, receiver, unitId, time.today());
		return !others.ever() || allowedAlone && !others.now();
	}

}
