package vn.tuyengiao.portal.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who holds which post. Declared here and implemented by the module that keeps the posts;
 * one statement.
 */
public interface Signatories {

	/** All who may sign for the unit or its board on the day. */
	List<Signatory> at(UUID unitId, LocalDate day);

}
