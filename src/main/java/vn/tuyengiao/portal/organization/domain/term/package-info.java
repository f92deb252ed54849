/** The terms between two congresses: on any day there is at most one. */
@NullMarked
package vn.tuyengiao.portal.organization.domain.term;

import org.jspecify.annotations.NullMarked;
