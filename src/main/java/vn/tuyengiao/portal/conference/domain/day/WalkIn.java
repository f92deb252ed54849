package vn.tuyengiao.portal.conference.domain.day;

import java.util.UUID;

/** Somebody who came without being on the list, as he was typed. */
public record WalkIn(UUID unitId, String name, String post) {
}
