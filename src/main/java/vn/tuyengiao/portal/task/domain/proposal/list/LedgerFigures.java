package vn.tuyengiao.portal.task.domain.proposal.list;

/** How many proposals stand how, of those that are not closed. */
public record LedgerFigures(int unanswered, int mine, int late, int undelivered) {
}
