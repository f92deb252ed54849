package vn.tuyengiao.portal.plan.domain.obligation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/**
 * Which obligations a list shows; null means any. {@code unitId}: that unit and all below
 * it. {@code year}: periods of that year. {@code text}: words in the unit's name or in a
 * task of the plan, tones and đ folded. {@code open}: true for what is not frozen yet.
 * {@code involving}: what that user wrote in or decided on.
 */
public record ObligationFilter(@Nullable UUID periodId, @Nullable Integer year, @Nullable UUID unitId,
		@Nullable Subject subject, @Nullable SubmissionStatus status, @Nullable Standing standing,
		@Nullable String text, @Nullable Boolean open, @Nullable UUID involving) {

	public ObligationFilter(@Nullable UUID periodId, @Nullable Integer year, @Nullable UUID unitId,
			@Nullable Subject subject, @Nullable SubmissionStatus status, @Nullable Standing standing,
			@Nullable String text, @Nullable Boolean open) {
		this(periodId, year, unitId, subject, status, standing, text, open, null);
	}

	public static ObligationFilter any() {
		return new ObligationFilter(null, null, null, null, null, null, null, null);
	}

	public static ObligationFilter of(UUID periodId, Subject subject) {
		return new ObligationFilter(periodId, null, null, subject, null, null, null, null);
	}

	public static ObligationFilter of(SubmissionStatus status) {
		return new ObligationFilter(null, null, null, null, status, null, null, null);
	}

}
