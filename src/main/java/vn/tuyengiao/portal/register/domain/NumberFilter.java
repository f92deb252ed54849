package vn.tuyengiao.portal.register.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Which numbers a reader wants to see; all where nothing is said. */
public record NumberFilter(@Nullable UUID type, @Nullable UUID body, @Nullable UUID term) {
}
