/**
 * Says who is to be told of a directive that was issued, amended, withdrawn, laid before
 * the leaders or given back, and in which words. Reads by ids what the step has written
 * and uses no other room.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.told;

import org.jspecify.annotations.NullMarked;
