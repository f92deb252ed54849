package vn.tuyengiao.portal.conference.domain.kind;

/**
 * A kind with the version that a form must name to change it.
 *
 * @param held there are conferences of it
 */
public record ConferenceKindRecord(ConferenceKindView kind, long version, boolean held) {
}
