package vn.tuyengiao.portal.conference.domain.group;

import java.util.UUID;

/**
 * Somebody whom the portal keeps.
 *
 * @param post that he holds outside the board on which he sits; empty for none
 */
public record PortalPerson(UUID id, String name, UUID unitId, String unitName, String post) {
}
