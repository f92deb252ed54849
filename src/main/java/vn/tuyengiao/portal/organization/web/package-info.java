/** The administrator's pages on units, terms, periods and holidays. */
package vn.tuyengiao.portal.organization.web;
