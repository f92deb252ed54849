/**
 * How people want their lists: filters kept under names of their own, columns hidden.
 * Uses no other room.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.saved;

import org.jspecify.annotations.NullMarked;
