/** Switches uploads on and tells the forms their limits. */
package vn.tuyengiao.portal.file.web;
