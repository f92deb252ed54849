package vn.tuyengiao.portal.task;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A part of a record that is a proposal, such as one of the minutes.
 *
 * @param raisedBy a post or a unit
 * @param unitId from where it was raised, if that is known; {@code unitName}: its name,
 * else empty
 */
public record OriginPart(UUID id, String raisedBy, @Nullable UUID unitId, String unitName, String words) {
}
