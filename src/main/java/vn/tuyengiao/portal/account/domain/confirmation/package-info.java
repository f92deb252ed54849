/**
 * Confirming roles that others gave and handing over passwords that others asked for.
 * Uses the rooms of users and of what is pending.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.confirmation;

import org.jspecify.annotations.NullMarked;
