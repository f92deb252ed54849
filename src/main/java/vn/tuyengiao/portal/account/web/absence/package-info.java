/** Absences: their page and the form for one. */
@NullMarked
package vn.tuyengiao.portal.account.web.absence;

import org.jspecify.annotations.NullMarked;
