package vn.tuyengiao.portal.organization.domain;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * Lets one transaction at a time change the organisation: two moves can then make no
 * cycle between them, no unit misses a period that is added with it, and a form sent
 * twice finds its own record. Such changes are rare.
 */
@Component
@RequiredArgsConstructor
public class OrganizationLock {

	private final TransactionLock lock;

	/** Held until the transaction ends; may be taken again within it. */
	public void take() {
		lock.take("organization");
	}

}
