package vn.tuyengiao.portal.conference.domain.group;

import java.util.UUID;

/**
 * A group with the version that a form must name to change it.
 *
 * @param unitLabel as a picker shows the unit
 * @param writes the reader keeps it
 */
public record CallGroupSheet(UUID id, long version, UUID unitId, String unitName, String unitLabel,
		CallGroupCommand group, boolean writes) {

}
