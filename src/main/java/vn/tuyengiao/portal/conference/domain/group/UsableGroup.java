package vn.tuyengiao.portal.conference.domain.group;

import java.util.UUID;

/** A group that can be called. */
public record UsableGroup(UUID id, String name) {
}
