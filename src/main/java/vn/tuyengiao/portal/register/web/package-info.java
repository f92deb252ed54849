/** The administrator's pages on types and bodies, and the book of numbers. */
@NullMarked
package vn.tuyengiao.portal.register.web;

import org.jspecify.annotations.NullMarked;
