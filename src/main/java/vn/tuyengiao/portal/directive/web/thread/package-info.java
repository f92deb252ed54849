/** The page of everything that came of a directive. */
package vn.tuyengiao.portal.directive.web.thread;
