/** Steps of directives, and drafts in the office, among all that is owed. */
package vn.tuyengiao.portal.directive.domain.owed;
