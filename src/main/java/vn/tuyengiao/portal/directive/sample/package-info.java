/** Sample directives of the profile {@code demo}. */
package vn.tuyengiao.portal.directive.sample;
