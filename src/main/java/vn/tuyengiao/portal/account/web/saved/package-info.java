/**
 * Filters of lists that people keep under names of their own: keeping, choosing, renaming
 * and deleting them.
 */
@NullMarked
package vn.tuyengiao.portal.account.web.saved;

import org.jspecify.annotations.NullMarked;
