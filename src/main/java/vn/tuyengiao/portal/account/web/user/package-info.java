/** The administrator's pages of users and of the roles that they hold. */
@NullMarked
package vn.tuyengiao.portal.account.web.user;

import org.jspecify.annotations.NullMarked;
