package vn.tuyengiao.portal.conference.web.called;

import org.jspecify.annotations.Nullable;

/**
 * A clash in words.
 *
 * @param href the other conference; null for one that the reader does not see
 */
public record ClashLine(String what, @Nullable String href, String title, String host, String when) {
}
