/** Reminders of the sample data, so that a first look at it finds some at any hour. */
package vn.tuyengiao.portal.notification.sample;
