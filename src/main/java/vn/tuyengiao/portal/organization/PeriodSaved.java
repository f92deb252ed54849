package vn.tuyengiao.portal.organization;

/**
 * A reporting period was added or its dates changed; published inside the transaction
 * that does it.
 */
public record PeriodSaved(PeriodView period) {
}
