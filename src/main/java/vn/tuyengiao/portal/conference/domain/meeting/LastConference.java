package vn.tuyengiao.portal.conference.domain.meeting;

/**
 * What a unit typed before, so that it is typed once.
 *
 * @param members all of them, {@code exempt} included
 */
public record LastConference(int members, int exempt, String place, String chair) {
}
