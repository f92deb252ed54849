package vn.tuyengiao.portal.task.domain.proposal.list;

/**
 * How many proposals stand how.
 *
 * @param total in the list as it is asked for
 */
public record LedgerFigures(int unanswered, int mine, int late, int undelivered, int total) {
}
