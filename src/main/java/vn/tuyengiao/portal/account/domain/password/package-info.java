/**
 * What a password must be, and how it is hashed: the lists of common ones, and whose name
 * it must not be like. Uses no other room.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.password;

import org.jspecify.annotations.NullMarked;
