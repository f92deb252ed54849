package vn.tuyengiao.portal.conference.domain.minutes;

/**
 * Somebody who was there.
 *
 * @param name of the delegate, if one came
 * @param instead for whom a delegate came; empty for who came himself
 * @param walkIn he came without being called
 */
public record Attendee(String name, String post, String unit, String venue, String instead, boolean walkIn) {
}
