package vn.tuyengiao.portal.reporting.domain;

/**
 * What an administrator looks after, in figures. {@code withoutRole}: users who may sign
 * in but hold no role today; {@code nextQuarterMissing}: nobody can plan the next
 * quarter.
 */
public record Installation(long units, long reportingUnits, long users, long withoutRole, long periods,
		boolean nextQuarterMissing, long withoutSecretary) {
}
