package vn.tuyengiao.portal.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is still open of some records. Does not check access: the caller has. */
public interface OpenMatters {

	/**
	 * Proposals without an answer and tasks that are not closed which came of these
	 * records, the oldest first. One statement, none for no records.
	 */
	List<OpenMatter> of(Collection<UUID> origins);

}
