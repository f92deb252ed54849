/**
 * How people want their lists. Filters under names of their own: keeping, choosing,
 * renaming and deleting them; columns: hiding and showing them.
 */
@NullMarked
package vn.tuyengiao.portal.account.web.saved;

import org.jspecify.annotations.NullMarked;
