/**
 * Says who is to be told of a plan or a report that was sent, returned, accepted or given
 * more time, and in which words. Reads by ids what the step has written and uses no other
 * room.
 */
@NullMarked
package vn.tuyengiao.portal.plan.domain.told;

import org.jspecify.annotations.NullMarked;
