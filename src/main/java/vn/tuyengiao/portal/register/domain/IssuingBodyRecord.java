package vn.tuyengiao.portal.register.domain;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.register.IssuingBodyView;

/**
 * A body with the version that a form must name to change it.
 *
 * @param unit what the unit's picker shows, if it has a unit
 * @param numbered numbers bear its suffix, which then may not change, nor its unit
 */
public record IssuingBodyRecord(IssuingBodyView body, @Nullable String unit, long version, boolean numbered) {
}
