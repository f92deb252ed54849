package vn.tuyengiao.portal.platform.database;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction at a time do what goes by a name, over all nodes: two people who
 * press at once come one after the other, and a form sent twice finds its own record.
 */
@Component
@RequiredArgsConstructor
public class TransactionLock {

	private final JdbcClient jdbc;

	/**
	 * Waits for whoever holds the name. Held until the transaction ends; may be taken
	 * again within it. Whoever takes several takes them in the same order everywhere.
	 * @param name what is locked, and of which record where it is one of many
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(String name) {
		jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
			.param("name", name)
			.query(Integer.class)
			.single();
	}

}
