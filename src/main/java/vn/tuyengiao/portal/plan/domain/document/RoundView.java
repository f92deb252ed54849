package vn.tuyengiao.portal.plan.domain.document;

import java.util.Map;
import java.util.UUID;

import vn.tuyengiao.portal.platform.rounds.Snapshot;
import vn.tuyengiao.portal.platform.rounds.SnapshotDiff;

/**
 * One round as it was sent. {@code before} and {@code changes} are null for the first
 * one; {@code names}: the leads' names by their id.
 */
public record RoundView(PlanView plan, PlanView.Round round, PlanView.Round before, Snapshot content,
		SnapshotDiff changes, Map<UUID, String> names) {
}
