package vn.tuyengiao.portal.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the modules that have records say to the ledger of proposals. Does not check
 * access: the caller has.
 */
public interface Proposals {

	/**
	 * Enters all of these that do not stand in the ledger yet, each once, in the caller's
	 * transaction; who has to answer is told once. Left out, and so still to be entered
	 * by hand, is what names a citizen or is a complaint or a denunciation.
	 * @param on the day on which they were raised
	 * @return how many were left out
	 */
	int raised(Origin origin, LocalDate on, List<OriginPart> parts);

	/** Those of the record's parts that stand in the ledger. One statement. */
	List<EnteredProposal> entered(UUID originId);

}
