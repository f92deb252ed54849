/**
 * Forms that were sent after the session had ended: kept for their owner until he has
 * signed in again at the same browser. Uses no other room.
 */
@NullMarked
package vn.tuyengiao.portal.account.domain.kept;

import org.jspecify.annotations.NullMarked;
