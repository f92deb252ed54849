package vn.tuyengiao.portal.register.domain;

import vn.tuyengiao.portal.register.DocumentTypeView;

/**
 * A type with the version that a form must name to change it.
 *
 * @param numbered numbers bear its abbreviation, which then may not change
 */
public record DocumentTypeRecord(DocumentTypeView type, long version, boolean numbered) {
}
