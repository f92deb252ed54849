package vn.tuyengiao.portal.directive;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that came of a directive.
 *
 * @param at when it happened
 * @param unitId whose it is; null for the office that keeps the directive
 * @param unitName empty without a unit
 * @param kind message key of what it is, for example {@code directive.thread.PLAN_LINE}
 * @param text its own words, for example those of the task; may be empty
 * @param by who did it; may be empty
 * @param href where it stands, inside the portal; null if it has no page of its own
 */
public record ThreadEntry(Instant at, @Nullable UUID unitId, String unitName, String kind, String text, String by,
		@Nullable String href) {
}
