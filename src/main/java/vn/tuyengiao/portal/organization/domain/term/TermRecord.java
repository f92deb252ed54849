package vn.tuyengiao.portal.organization.domain.term;

import vn.tuyengiao.portal.organization.TermView;

/** A term with the version that a form must name to change it. */
public record TermRecord(TermView term, long version) {
}
