package vn.tuyengiao.portal.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The bodies under which a unit numbers its own documents. An administrator enters those
 * that matter to others; a unit's committee and board come into the register with their
 * first document.
 */
public interface OwnBodies {

	/**
	 * The unit's committee or board on the day; entered under these words if it is not in
	 * the register yet. Within the transaction that uses it.
	 * @throws org.springframework.security.access.AccessDeniedException if the user
	 * numbers no documents there
	 */
	UUID own(UUID unitId, boolean board, LocalDate day, String name, String suffix);

}
