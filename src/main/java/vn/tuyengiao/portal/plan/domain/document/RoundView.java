package vn.tuyengiao.portal.plan.domain.document;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.rounds.SnapshotDiff;
import vn.tuyengiao.portal.platform.rounds.WordChanges;

/**
 * One round as it was sent. {@code before} and {@code changes}: none for the first one;
 * {@code words}: its texts against those of the round before, where that was kept;
 * {@code names}: the leads' names by their id.
 */
public record RoundView(PlanView plan, PlanView.Round round, PlanView.@Nullable Round before, Snapshot content,
		@Nullable SnapshotDiff changes, @Nullable WordChanges words, Map<UUID, String> names) {
}
