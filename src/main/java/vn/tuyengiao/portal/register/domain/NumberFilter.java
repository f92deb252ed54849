package vn.tuyengiao.portal.register.domain;

import java.util.UUID;

/** Which numbers a reader wants to see; null for all. */
public record NumberFilter(UUID type, UUID body, UUID term) {
}
