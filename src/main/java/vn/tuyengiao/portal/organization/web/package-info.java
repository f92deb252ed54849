/** The administrator's pages on units, terms, periods and holidays. */
@NullMarked
package vn.tuyengiao.portal.organization.web;

import org.jspecify.annotations.NullMarked;
