package vn.tuyengiao.portal.task.domain.proposal.source;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.catalogue.Validity;

/**
 * A way by which proposals come in.
 *
 * @param answerDays working days to answer
 * @param judgingDays days to say whether the answer satisfies
 * @param basis the regulation; may be empty
 * @param validTo last day; null for no end
 */
public record ProposalSourceView(UUID id, String name, ProposalSourceKind kind, int answerDays, int judgingDays,
		String basis, LocalDate validFrom, @Nullable LocalDate validTo) {

	public boolean validOn(LocalDate day) {
		return Validity.holds(validFrom, validTo, day);
	}

}
