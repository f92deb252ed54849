/** The pages of the office on directives: register, one directive, drafts, receipts. */
@NullMarked
package vn.tuyengiao.portal.directive.web;

import org.jspecify.annotations.NullMarked;
