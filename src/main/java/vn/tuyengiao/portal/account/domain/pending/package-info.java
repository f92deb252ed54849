/**
 * What one person has begun and another has to finish: roles that wait to be confirmed,
 * and slips with which somebody gets a new password. Uses no other room but that of
 * passwords.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.pending;

import org.jspecify.annotations.NullMarked;
