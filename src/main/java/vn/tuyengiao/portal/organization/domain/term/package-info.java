/** The terms between two congresses: on any day there is at most one. */
package vn.tuyengiao.portal.organization.domain.term;
