/** Tells working days from days off, and working hours from others. */
package vn.tuyengiao.portal.organization.domain.workday;
