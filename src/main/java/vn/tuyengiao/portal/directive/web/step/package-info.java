/** The administrator's pages on the steps that directives ask for. */
package vn.tuyengiao.portal.directive.web.step;
