/** The pages of what waits for another person, and of the slips that are printed. */
@NullMarked
package vn.tuyengiao.portal.account.web.confirmation;

import org.jspecify.annotations.NullMarked;
