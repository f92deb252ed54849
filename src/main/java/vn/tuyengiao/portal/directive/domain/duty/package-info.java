/**
 * What each unit owes for a directive in force, whole sets at once, and by what evidence
 * it is done. Stands on no other room.
 */
package vn.tuyengiao.portal.directive.domain.duty;
