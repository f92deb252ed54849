/**
 * What the portal tells each user in the portal itself: notices that are made from what
 * other modules tell, reminders of what is owed, by a press or by a letter, the bell that
 * counts the unread ones, and the page of them. Reads no table of another module's
 * records.
 */
@NullMarked
@ApplicationModule(displayName = "Notification",
		allowedDependencies = { "platform", "organization", "account", "paper" })
package vn.tuyengiao.portal.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
