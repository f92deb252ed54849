package vn.tuyengiao.portal.directive.domain;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction at a time change types, bodies and steps: names then stay unique,
 * and a form sent twice finds its own record. Such changes are rare.
 */
@Component
@RequiredArgsConstructor
class CatalogueLock {

	private static final long KEY = 0x636174616cL;

	private final JdbcClient jdbc;

	/** Held until the transaction ends; may be taken again within it. */
	@Transactional(propagation = Propagation.MANDATORY)
	void acquire() {
		jdbc.sql("select 1 from pg_advisory_xact_lock(:key)").param("key", KEY).query(Integer.class).single();
	}

}
