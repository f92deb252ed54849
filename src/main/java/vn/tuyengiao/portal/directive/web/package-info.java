/** The pages on directives, their register, distribution and receipts. */
package vn.tuyengiao.portal.directive.web;
