package vn.tuyengiao.portal.conference.domain.list;

import java.util.UUID;

/** A unit for which the reader records conferences. */
public record ConferenceUnit(UUID id, String name, String committee) {
}
