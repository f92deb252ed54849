package vn.tuyengiao.portal.register.domain;

import java.util.UUID;

/** A type or a body by which numbers are chosen; {@code symbol}: its part of them. */
public record NumberChoice(UUID id, String name, String symbol) {
}
