package vn.tuyengiao.portal.task.domain.proposal.source;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a source of proposals is to be; see {@link ProposalSourceView}. */
public record ProposalSourceCommand(String name, ProposalSourceKind kind, int answerDays, int judgingDays, String basis,
		LocalDate validFrom, @Nullable LocalDate validTo) {
}
