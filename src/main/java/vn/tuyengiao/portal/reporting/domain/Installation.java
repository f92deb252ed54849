package vn.tuyengiao.portal.reporting.domain;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator looks after, in figures. {@code withoutRole}: users who may sign
 * in but hold no role today; {@code nextQuarterMissing}: nobody can plan the next
 * quarter; {@code failedEvents}: what happened and could not be told on yet; {@code
 * lastBackup}: as somebody or a script told, old after two days; {@code signIns}: of
 * users in the reader's reach.
 */
public record Installation(long units, long reportingUnits, long users, long withoutRole, long periods,
		boolean nextQuarterMissing, long withoutSecretary, long databaseBytes, long failedEvents,
		@Nullable LocalDateTime lastBackup, boolean backupOld, List<LastSignIn> signIns) {

	/** The last time that somebody signed in; in Vietnam's time. */
	public record LastSignIn(String name, String username, LocalDateTime at) {
	}

}
