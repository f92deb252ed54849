/**
 * What each unit owes for a directive in force, whole sets at once, and by what evidence
 * it is done. Stands on no other room.
 */
@NullMarked
package vn.tuyengiao.portal.directive.domain.duty;

import org.jspecify.annotations.NullMarked;
