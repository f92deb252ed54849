/** Reminders of the sample data, so that a first look at it finds some at any hour. */
@NullMarked
package vn.tuyengiao.portal.notification.sample;

import org.jspecify.annotations.NullMarked;
