/** The administrator's pages on types and bodies, and the book of numbers. */
package vn.tuyengiao.portal.register.web;
