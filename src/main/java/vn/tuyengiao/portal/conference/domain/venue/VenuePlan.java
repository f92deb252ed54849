package vn.tuyengiao.portal.conference.domain.venue;

import java.util.UUID;

/**
 * What is planned of a venue.
 *
 * @param unitId who keeps its attendance
 * @param place its hall; empty if nobody said
 * @param link where it is joined over a line; empty for none
 */
public record VenuePlan(UUID unitId, String name, String place, String link) {
}
