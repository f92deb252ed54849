/** The pages of the office on directives: register, one directive, drafts, receipts. */
package vn.tuyengiao.portal.directive.web;
