package vn.tuyengiao.portal.directive.domain;

/** The first and the last of the numbers that were reserved together. */
public record Reservation(String first, String last, int count) {
}
