package vn.tuyengiao.portal.conference.domain.group;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a group means.
 *
 * @param lineId by which he is in it by name; null for a member by its rule
 */
public record CallGroupMember(String name, String post, String unitName, @Nullable UUID lineId) {
}
