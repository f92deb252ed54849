package vn.tuyengiao.portal.register.domain;

/** How far one sequence has got; {@code last} as it is written. */
public record SequenceRow(String type, String body, String last) {
}
