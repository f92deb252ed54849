/** Tells working days from days off, and working hours from others. */
@NullMarked
package vn.tuyengiao.portal.organization.domain.workday;

import org.jspecify.annotations.NullMarked;
