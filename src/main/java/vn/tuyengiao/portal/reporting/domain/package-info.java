/** Puts the parts of the start page together. */
package vn.tuyengiao.portal.reporting.domain;
