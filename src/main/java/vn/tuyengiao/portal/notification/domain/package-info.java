/** Makes notices from events; reads and marks them. */
package vn.tuyengiao.portal.notification.domain;
