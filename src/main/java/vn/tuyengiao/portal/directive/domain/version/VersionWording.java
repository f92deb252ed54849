package vn.tuyengiao.portal.directive.domain.version;

import vn.tuyengiao.portal.directive.domain.Urgency;

/** What is typed of a version. {@code change} is empty in the first one. */
public record VersionWording(String subject, Urgency urgency, String request, String change) {
}
