/** The page of notices and the bell. */
package vn.tuyengiao.portal.notification.web;
