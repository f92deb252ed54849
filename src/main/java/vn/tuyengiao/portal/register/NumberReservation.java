package vn.tuyengiao.portal.register;

/** The first and the last of the numbers that were reserved together. */
public record NumberReservation(String first, String last, int count) {
}
