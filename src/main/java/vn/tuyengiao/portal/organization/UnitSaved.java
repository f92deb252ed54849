package vn.tuyengiao.portal.organization;

/** A unit was added or changed; published inside the transaction that does it. */
public record UnitSaved(UnitView unit) {
}
