package vn.tuyengiao.portal.task.domain.proposal;

import lombok.experimental.UtilityClass;

import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.privacy.CitizenData;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/** What holds for every text that people type into the ledger. */
@UtilityClass
class ProposalText {

	/** A fault at the field for what tells a citizen, or bears a degree of secrecy. */
	static void check(Faults faults, String field, String typed) {
		CitizenData.check(faults, field, typed);
		faults.addIf(SecrecyMarking.inSubject(typed), field, "proposal.fault.secret");
	}

	/** The same for one that must not be missing. */
	static void demand(Faults faults, String field, String typed) {
		faults.addIf(typed.isBlank(), field, "proposal.fault.missing");
		check(faults, field, typed);
	}

}
