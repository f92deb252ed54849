/** The pages on what one unit received, and the forms of what it records. */
package vn.tuyengiao.portal.directive.web.unit;
