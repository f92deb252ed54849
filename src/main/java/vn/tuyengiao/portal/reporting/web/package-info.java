/** The start page. */
package vn.tuyengiao.portal.reporting.web;
