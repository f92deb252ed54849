/** Lists: their state in the address, rows, chips and pages, their export. */
package vn.tuyengiao.portal.platform.web.list;
