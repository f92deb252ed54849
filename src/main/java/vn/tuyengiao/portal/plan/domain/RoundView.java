package vn.tuyengiao.portal.plan.domain;

import java.util.Map;
import java.util.UUID;

/**
 * One round as it was sent. {@code before} and {@code changes} are null for the first
 * one; {@code names}: the leads' names by their id.
 */
public record RoundView(PlanView plan, PlanView.Round round, PlanView.Round before, Snapshot content,
		SnapshotDiff changes, Map<UUID, String> names) {
}
