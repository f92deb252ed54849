/**
 * Filters of lists that people keep under names of their own. Uses no other room.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.saved;

import org.jspecify.annotations.NullMarked;
