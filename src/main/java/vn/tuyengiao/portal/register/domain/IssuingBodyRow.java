package vn.tuyengiao.portal.register.domain;

import vn.tuyengiao.portal.register.IssuingBodyView;

/**
 * A body in the administrator's list.
 *
 * @param unitName the committee of its unit; null without a unit
 * @param inReach the administrator may change it
 */
public record IssuingBodyRow(IssuingBodyView body, String unitName, boolean inReach) {
}
