/**
 * Users with their passwords and the roles that they hold at units from a day to a day,
 * and what an administrator does to them. The entities stay in here: who checks or
 * changes a password asks {@link vn.tuyengiao.portal.account.domain.user.UserPasswords},
 * who begins an installation
 * {@link vn.tuyengiao.portal.account.domain.user.FirstAdministrator}.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.user;

import org.jspecify.annotations.NullMarked;
