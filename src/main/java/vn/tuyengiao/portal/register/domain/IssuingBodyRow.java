package vn.tuyengiao.portal.register.domain;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.register.IssuingBodyView;

/**
 * A body in the administrator's list.
 *
 * @param unitName the committee of its unit, if it has one
 * @param inReach the administrator may change it
 */
public record IssuingBodyRow(IssuingBodyView body, @Nullable String unitName, boolean inReach) {
}
