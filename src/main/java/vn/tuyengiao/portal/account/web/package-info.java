/**
 * The pages of sign-in, of the first start and of one's own account, and the security
 * configuration around all pages. The gates that every request goes through, the forms
 * kept from an ended session and the administrator's pages of users have rooms of their
 * own.
 */
@NullMarked
package vn.tuyengiao.portal.account.web;

import org.jspecify.annotations.NullMarked;
